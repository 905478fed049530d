import type { PageWords } from '../../documents/index.ts';

/**
 * What tells the furniture of English pages from their text, line by line.
 * Version 1, 2026-11-24, MIT. Source: written by hand.
 */
export const PAGE_WORDS: PageWords = {
  caption: [
    /^(?:\(?(?:photo|photograph|image|picture|caption|illustration|video|credit)s?\b(?: by| from| credit| courtesy)?\s*[:/©)]|\[?(?:photo|image|picture|video)\])/iu,
    /^(?:photo|photograph|image|picture)s? (?:by|courtesy|credit)\b/iu,
    /\b(?:photo|image|picture|source|credit|foto)s?: [^.]{2,60}\.?\)?$/iu,
    /[([](?:photo|image|picture|credit|file|reuters|afp|ap photo|getty)\b[^)\]]{0,60}[)\]]\.?$/iu,
    /^(?:©|\(c\))\s/iu,
    /\((?:left|right|centre|center|second from|third from|far (?:left|right)|front|back row|l|r|c)\b[^()]{0,24}\)/iu,
  ],
  signature: [
    /^\(\p{Lu}[^()]{2,40}\)$/u,
    /^(?:deputy |acting |first |vice |federal |state )?(?:(?:foreign|prime|defence|defense|federal) )?(?:minister|president|secretary|ambassador|chancellor|chair(?:man|woman|person)?|director|high representative|commissioner|king|spokes\w+|governor|premier|head of)\b[^.!?]{0,70}$/iu,
  ],
  byline: [
    /^[Bb]y:? (?!and large|contrast|comparison|the |a |an |all |\d)\p{Lu}[^.!?]{2,70}$/u,
    /^BY [\p{Lu}\s.,'’-]{4,60}$/u,
    /^(?:editors?|edited by|editing by|reporting by|reporters?|authors?|written by|writing by|additional reporting|translated by|translators?|translation|compiled by|correspondent|text)\b\s*(?:by\b|:)/iu,
    /^\((?:reporting|editing|writing|additional reporting|edited|translated)\b[^)]{0,200}\)?\.?$/iu,
    /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+ (?:reported|reporting) from\b/u,
    /\b(?:edited|editing|reporting|translated|written) by \p{Lu}[^.!?]{2,60}[.)]?$/u,
    /^\p{Lu}{2,6}\s?\/\s?\p{L}[\p{L}.\s/]{1,60}$/u,
    /^(?:media|press) contacts?\b/iu,
  ],
  related: [
    /^(?:\W{0,3})(?:related|read (?:also|more|next|on)|see also|also read|more (?:on|from|news|stories|about)|most read|recommended|further reading|trending|latest news|latest|other news|don'?t miss|in other news|you may also like|related (?:articles?|news|stories|links|content|topics))\b(?:\s*[:»>–-].{0,160}|.{0,20})$/iu,
    /^(?:>>|»|→|▶|►)\s?.{3,160}$/u,
  ],
  boilerplate: [
    /^(?:skip to (?:main )?content|back to (?:top|news|list|home)|print(?: this)?(?: page| article)?|share(?: this| on| via|:)?.{0,60}|home|menu|search|subscribe.{0,80}|sign up.{0,100}|log ?in|register|advertisement|sponsored|cookies?|accept.{0,30}|loading.{0,10}|tags?:.{0,160}|keywords?:.{0,160}|topics?:.{0,160}|categor(?:y|ies):.{0,80}|posted in.{0,80}|filed under.{0,80}|comments?.{0,30}|leave a (?:reply|comment).{0,40})$/iu,
    /^(?:we use cookies|this (?:site|website|page|article|story) |all rights reserved|copyright|follow us|find us|contact us|contacts?\b|tel(?:ephone)?\b\.?\s*[:+(\d]|phone\s*:|fax\b|e-?mail\b|press (?:office|service|and information|department|section|release no)\b|media (?:relations|inquiries|enquiries|office|centre|center)\b|for (?:more|further|additional|media) (?:information|details|inquiries|enquiries)|to (?:unsubscribe|subscribe|view this)|you (?:are|have) (?:received|receiving|subscribed)|if you (?:wish|would like|enjoy|value|no longer)|support (?:our|us|independent)|donate|become a (?:member|supporter)|download|newsletter|published\b|last (?:updated|modified)|updated\b|posted\b|date\s*:|reading time|\d+ min(?:ute)?s? read|views?\s*:|source\s*:)/iu,
    /^[^.!?]{0,60}(?:\s[|›»>•·]\s[^.!?|]{0,60}){1,12}$/u,
    /^(?:#{1,3}\w+\s*){1,12}$/u,
    /\bNo\.?\s?:?\s?\d+\b.{0,60}\d{4,}\s*$/u,
    /^(?:https?:\/\/|www\.)\S+$/iu,
    /^[^\p{L}]*$/u,
    /^\*{3}|^-{3}|^_{3}|^- ?(?:end|ends|30) ?-$|^ends?$|^#{2,}$/iu,
  ],
  masthead: [
    /^(?=.{4,140}$)(?!\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, [^,]{0,60}\b(?:Spokes|Minister|President|Ambassador|Secretary|Head|Director|Chair|Envoy|Representative))(?=.*\b(?:Ministry|MINISTRY|Department|DEPARTMENT|Embassy|EMBASSY|Consulate|CONSULATE|Mission|MISSION|Delegation|DELEGATION|Secretariat|SECRETARIAT|Government|GOVERNMENT|Office|OFFICE|Presidency|PRESIDENCY|Chancellery|CHANCELLERY|Parliament|PARLIAMENT|Republic|REPUBLIC|Kingdom|KINGDOM|Newsroom|NEWSROOM|News Agency|NEWS AGENCY|Press Service|PRESS SERVICE|Council|COUNCIL)\b)(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|and|for|to|in|de|&|–|-)(?:[\s,]{1,2}(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|and|for|to|in|de|&|–|-)){1,15}[\s,]{0,2}(?<!\.)$/u,
    /^(?:press release|readout|statement|news|communiqu[eé]|press statement|media release|media note|for immediate release|joint statement|speech|remarks|transcript|media statement|news release|official website|newsroom)\b.{0,40}$/iu,
  ],
  dateline: [
    /^(?:\p{L}+, )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}\b.{0,30}$/u,
    /^\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b.{0,40}$/u,
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.{0,40}$/u,
    /^\d{4}-\d{2}-\d{2}\b.{0,30}$/u,
    /^\p{Lu}[\p{L}\s.'’-]{1,30}, (?:\p{Lu}\p{L}+, )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}$/u,
    /^\p{Lu}[\p{L}\s.'’-]{1,30}, (?:\p{Lu}\p{L}+, )?\p{L}{3,9}\.? \d{1,2},? \d{4}$/u,
  ],
};
