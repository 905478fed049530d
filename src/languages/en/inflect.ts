/** Forms of verbs that rules do not give: past and participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"],
  have: ['has', 'had', 'having', "'ve"],
  do: ['does', 'did', 'done', 'doing'],
  go: ['goes', 'went', 'gone', 'going'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  give: ['gives', 'gave', 'given', 'giving'],
  make: ['makes', 'made', 'making'],
  take: ['takes', 'took', 'taken', 'taking'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  hold: ['holds', 'held', 'holding'],
  uphold: ['upholds', 'upheld', 'upholding'],
  withhold: ['withholds', 'withheld', 'withholding'],
  stand: ['stands', 'stood', 'standing'],
  understand: ['understands', 'understood', 'understanding'],
  find: ['finds', 'found', 'finding'],
  feel: ['feels', 'felt', 'feeling'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  bring: ['brings', 'brought', 'bringing'],
  seek: ['seeks', 'sought', 'seeking'],
  keep: ['keeps', 'kept', 'keeping'],
  send: ['sends', 'sent', 'sending'],
  put: ['puts', 'put', 'putting'],
  set: ['sets', 'set', 'setting'],
  cut: ['cuts', 'cut', 'cutting'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  freeze: ['freezes', 'froze', 'frozen', 'freezing'],
  forgive: ['forgives', 'forgave', 'forgiven', 'forgiving'],
  lay: ['lays', 'laid', 'laying'],
  pay: ['pays', 'paid', 'paying'],
  wish: ['wishes', 'wished', 'wishing'],
  bid: ['bids', 'bade', 'bidding'],
  read: ['reads', 'read', 'reading'],
  cast: ['casts', 'cast', 'casting'],
  leave: ['leaves', 'left', 'leaving'],
  lift: ['lifts', 'lifted', 'lifting'],
  rule: ['rules', 'ruled', 'ruling'],
  back: ['backs', 'backed', 'backing'],
  owe: ['owes', 'owed', 'owing'],
  deal: ['deals', 'dealt', 'dealing'],
  lead: ['leads', 'led', 'leading'],
  know: ['knows', 'knew', 'known', 'knowing'],
  reach: ['reaches', 'reached', 'reaching'],
  shut: ['shuts', 'shut', 'shutting'],
  sign: ['signs', 'signed', 'signing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  get: ['gets', 'got', 'getting'],
  let: ['lets', 'let', 'letting'],
  become: ['becomes', 'became', 'becoming'],
  beg: ['begs', 'begged', 'begging'],
  refer: ['refers', 'referred', 'referring'],
  deter: ['deters', 'deterred', 'deterring'],
  concur: ['concurs', 'concurred', 'concurring'],
  demur: ['demurs', 'demurred', 'demurring'],
  regret: ['regrets', 'regretted', 'regretting'],
  commit: ['commits', 'committed', 'committing'],
  recommit: ['recommits', 'recommitted', 'recommitting'],
  drop: ['drops', 'dropped', 'dropping'],
  stop: ['stops', 'stopped', 'stopping'],
  ban: ['bans', 'banned', 'banning'],
  bar: ['bars', 'barred', 'barring'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  slam: ['slams', 'slammed', 'slamming'],
  plan: ['plans', 'planned', 'planning'],
  expel: ['expels', 'expelled', 'expelling'],
  dispel: ['dispels', 'dispelled', 'dispelling'],
  quip: ['quips', 'quipped', 'quipping'],
  offer: ['offers', 'offered', 'offering'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  applaud: ['applauds', 'applauded', 'applauding'],
};

function regular(verb: string): string[] {
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = consonantY ? verb.slice(0, -1) : verb;
  const third = consonantY ? `${stem}ies` : /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [third, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [third, consonantY ? `${stem}ied` : `${verb}ed`, `${verb}ing`];
}

/** All forms of an English verb, the plain one included; verbs in -ise also as -ize, and -our as -or. */
export function inflect(verb: string): readonly string[] {
  const forms = [verb, ...(IRREGULAR[verb] ?? regular(verb))];
  const american = forms.flatMap((form) => {
    const other = form.replace(/is(e|es|ed|ing)$/, 'iz$1').replace(/our/, 'or');
    return other !== form && /is(e|es|ed|ing)$|our/.test(form) ? [other] : [];
  });
  return [...forms, ...american];
}
