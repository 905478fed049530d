import { describe, expect, it } from 'vitest';
import { positionsIn, positionsOf } from './positions/read.ts';

const short = (text: string) =>
  positionsIn(text).map(({ holder, stance, targets }) => [holder.join('+'), stance, targets.join('+')]);

describe('who holds a position', () => {
  it('is the subject of the verb of speech, whatever stands between them', () => {
    expect(
      short('Orla, who was visiting a school in Bergen with Tesk, said that Ghana must reopen the border.'),
    ).toEqual([['Anna Orla', 'DEMAND', 'GHA']]);
  });

  it('is who is named behind the words', () => {
    expect(short('Ghana must reopen the border, Tesk told reporters in Oslo.')).toEqual([
      ['Pavel Tesk', 'DEMAND', 'GHA'],
    ]);
  });

  it('is the speaker of a quotation with the tag behind its first sentence', () => {
    expect(
      short('“We condemn the raids by Ghana,” Orla said. “Such raids are unacceptable.”').map(([who]) => who),
    ).toEqual(['Anna Orla', 'Anna Orla']);
  });

  it('is the official who tells the view of the own side', () => {
    expect(short("Orla reaffirmed Norway's support for Ghana.")).toEqual([['Anna Orla', 'SUPPORT', 'GHA']]);
  });

  it('is the country that is the subject of a free statement', () => {
    expect(short('Norway condemns the raids by Ghana.')).toEqual([['NOR', 'CONDEMN', 'GHA']]);
  });

  it('is both who met, where they agreed', () => {
    expect(short('The two ministers agreed to set up a joint college.')).toEqual([
      ['Anna Orla+Pavel Tesk', 'AGREE', ''],
    ]);
  });

  it('goes on with the next verb of the same subject', () => {
    expect(short('Orla thanked Ghana for its patience and urged Kenya to open its market.')).toEqual([
      ['Anna Orla', 'PRAISE', 'GHA'],
      ['Anna Orla', 'CALL_FOR', 'KEN'],
    ]);
  });

  it('is who signs, in the first person outside quotations', () => {
    const text =
      'Statement by the Minister of Foreign Affairs of Norway, Anna Orla\n\nWe condemn the raids by Ghana. I call on Ghana to free the crew.\n\nOur thoughts are with the families in Kenya.\n';
    expect(new Set(positionsOf(text).flatMap((found) => found.holder))).toEqual(new Set(['Anna Orla']));
  });

  it('is the speaker of a turn in a transcript', () => {
    const text =
      'Press conference of Norwegian Foreign Minister Anna Orla and Chilean Foreign Minister Pavel Tesk.\n\nMINISTER ORLA: We condemn the raids by Ghana.\n\nMINISTER TESK: I thank Norway for its help.\n\nQUESTION: Must Ghana pay for the damage?\n\nMINISTER ORLA: Ghana must pay.\n';
    const found = positionsOf(text).map(({ holder, stance }) => `${holder.join()} ${stance}`);
    expect(found).toEqual(['Anna Orla CONDEMN', 'Pavel Tesk PRAISE', 'Anna Orla DEMAND']);
  });
});

describe('what stance it is', () => {
  it.each([
    ['there can be no bargain with Ghana', 'REJECT'],
    ['Ghana must leave', 'DEMAND'],
    ['Ghana should leave', 'CALL_FOR'],
    ['the raids by Ghana are unacceptable', 'CONDEMN'],
    ['she was worried about the arrests in Ghana', 'CONCERN'],
    ['Norway will train judges in Ghana', 'COMMIT'],
    ['Norway is imposing sanctions on Ghana', 'SANCTION'],
    ['Ghana would face consequences', 'WARN'],
    ['Ghana is sabotaging the talks', 'ACCUSE'],
    ['Ghana has made great progress', 'PRAISE'],
    ['Norway is lifting its ban on Ghana', 'CONCEDE'],
    ['Norway stands by Ghana', 'SUPPORT'],
    ['the strait is vital for the region', 'ASSESS'],
  ])('of “%s” is %s', (content, stance) => {
    expect(positionsIn(`Orla said that ${content}.`).map((found) => found.stance)).toEqual([stance]);
  });

  it('is told by the words before the verb that tells them', () => {
    expect(short('Orla stressed that Norway rejects the plan of Ghana.')).toEqual([['Anna Orla', 'REJECT', 'GHA']]);
  });

  it('asks where an action is important and judges where a thing is', () => {
    expect(positionsIn('Orla stressed the importance of reopening the port of Ghana.')[0]?.stance).toBe('CALL_FOR');
    expect(positionsIn('Orla stressed the importance of the port of Ghana.')[0]?.stance).toBe('ASSESS');
  });

  it('asks where somebody should ban something, and bans nothing', () => {
    expect(short('Orla said that Ghana should ban the trade.')).toEqual([['Anna Orla', 'CALL_FOR', 'GHA']]);
  });
});

describe('a negation', () => {
  const pairs = [
    ['Norway will support Ghana', 'Norway will not support Ghana'],
    ['Norway accepts the terms of Ghana', 'Norway does not accept the terms of Ghana'],
    ['Norway is ready to help Ghana', 'Norway is not ready to help Ghana'],
    ['Norway would always stand by Ghana', 'Norway would never stand by Ghana'],
    ['she was worried about Ghana', 'she was not worried about Ghana'],
    ['Norway condemns the raids by Ghana', 'Norway does not condemn the raids by Ghana'],
    ['Norway welcomes the plan of Ghana', 'Norway does not welcome the plan of Ghana'],
    ['Norway opposes the plan of Ghana', 'Norway no longer opposes the plan of Ghana'],
  ] as const;
  it.each(pairs)('flips or removes the stance of “%s”', (plain, negated) => {
    const before = positionsIn(`Orla said that ${plain}.`).map((found) => found.stance);
    const after = positionsIn(`Orla said that ${negated}.`).map((found) => found.stance);
    for (const stance of after) expect(before).not.toContain(stance);
  });
  it('under the verb of attitude does the same', () => {
    expect(positionsIn('Orla did not thank Ghana.').map((found) => found.stance)).not.toContain('PRAISE');
    expect(positionsIn('Orla refused to support Ghana.').map((found) => found.stance)).toEqual(['REJECT']);
  });
});

describe('whom it is about', () => {
  it.each([
    ['Orla thanked Foreign Minister Tesk for Chile’s help.', ['Pavel Tesk', 'CHL']],
    ['Orla urged Ghana and Kenya to reopen the border.', ['GHA', 'KEN']],
    ['Orla urged Accra to reopen the border.', ['GHA']],
    ['Orla condemned the raid by Ghanaian soldiers.', ['GHA']],
    ['Tesk ruled out a base in Ghana.', []],
  ])('in “%s” is %j', (sentence, targets) => {
    expect(positionsIn(sentence)[0]?.targets).toEqual(targets);
  });
  it('is never the own side, where another is named', () => {
    expect(positionsIn('Orla said Norway would help Ghana.')[0]?.targets).toEqual(['GHA']);
  });
});

describe('quoted', () => {
  it('are words that stand whole in quotation marks', () => {
    expect(positionsIn('“Ghana must reopen the border,” Orla said.')[0]?.quoted).toBe(true);
  });
  it('is not one word in marks', () => {
    expect(positionsIn('Orla called the raid by Ghana “shameful”.')[0]?.quoted).toBe(false);
  });
});

describe('no position', () => {
  it.each([
    'Orla and Tesk discussed trade and the situation in Ghana.',
    'Orla will travel to Ghana on Friday.',
    'The ministers also talked about the importance of the sea.',
    'Orla took part in a dinner in Bergen.',
    'The two ministers will meet again in May.',
    'Orla was born in Ghana.',
    'Read also: Orla urges calm',
    'Thanks to a grant the road to Ghana was built.',
  ])('is held in “%s”', (sentence) => {
    expect(positionsIn(sentence)).toEqual([]);
  });
});

describe('odd texts', () => {
  it.each([
    ['nothing', ''],
    ['marks', '“”„»«()[]—;:,.!?'.repeat(300)],
    ['open quotations', '“We '.repeat(2000)],
    ['commas', 'Orla, '.repeat(3000)],
    ['verbs', 'said thanked urged condemned '.repeat(2000)],
    ['names', 'Norway and Ghana and Chile, '.repeat(2000)],
  ])('of %s are read without failing, twice alike', (_name, text) => {
    expect(positionsOf(text)).toEqual(positionsOf(text));
  });
});
