/** Whether a text has tags of HTML in it, so that it is to be read as such. */
export const hasMarkup = (text: string): boolean =>
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|span|a|strong|em|b|i)\b[^<>]{0,2000}>/i.test(text);

/** Whether HTML is a whole page rather than a piece of one. */
export const isPage = (html: string): boolean => /<(?:!doctype\s+html|html|body|head)\b/i.test(html.slice(0, 100_000));
