import { finishDraft } from '../draft.ts';
import { htmlBody } from '../html/html-body.ts';
import type { Format } from './format.ts';

const START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|h[1-6]|article|main|section|table|ul|ol|blockquote|header|nav|center)\b/i;

/** An HTML page, of which the main content is read; or a fragment that begins with a block, of which all is. */
export const htmlPage: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml'],
  matches: (head) => START.test(head),
  read(html, origin) {
    const draft = htmlBody(html, origin.source);
    return 'code' in draft ? [draft] : finishDraft(draft, origin);
  },
};
