const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table
  tbody tfoot thead tr ul`,
);

const SKIPPED = words(
  `audio base button canvas datalist embed iframe input link meta noscript object script select style svg template textarea title
  video`,
);

const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose end tag may be left out, so that many opened in a row do not lie inside each other. */
const SELF_CLOSING = words('p li dd dt tr td th option optgroup thead tbody tfoot rb rp rt rtc colgroup');

/** Whether an element begins and ends a line. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Whether an element holds nothing that a reader of the text would see. */
export const isSkipped = (name: string): boolean => SKIPPED.has(name);

/** Whether an element lets later ones lie inside it until its end tag. */
export const isNesting = (name: string): boolean => !VOID.has(name) && !SELF_CLOSING.has(name);
