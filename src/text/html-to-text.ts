import { Parser } from 'htmlparser2';

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
]);
const blocks = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Whether a file is HTML by its first bytes: a doctype or one of the elements a page begins with. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6])\b/i.test(
    text,
  );

/**
 * The words of a page, a blank line between its blocks. A tokenizer reads it: no document is made, nothing in it is
 * loaded or run. (The browser's own parser is a sink that the content policy refuses.)
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (unread.has(name)) hidden++;
        else if (name === 'br') parts.push('\n');
        else if (blocks.has(name)) parts.push('\u2029');
      },
      onclosetag: (name) => {
        if (unread.has(name)) hidden = Math.max(0, hidden - 1);
        else if (blocks.has(name)) parts.push('\u2029');
      },
      ontext: (text) => {
        if (hidden === 0) parts.push(text.replace(/[\t\n\f\r ]+/g, ' '));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/[ \n]*\u2029[ \n\u2029]*/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
