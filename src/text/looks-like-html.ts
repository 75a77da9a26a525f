const firstElement =
  /^<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|table|link|meta|title|style|script|span|ul|ol|base|nav|header)\b/i;
const declaration = /^<\?xml[^>]*>/i;

/** Whether a file is HTML by what it begins with: a doctype or one of the elements a page begins with, behind any comments. */
export function looksLikeHtml(text: string): boolean {
  const skipSpace = (from: number): number => {
    let at = from;
    while (at < text.length && text.charAt(at).trim() === '') at++;
    return at;
  };
  let at = skipSpace(0);
  at = skipSpace(at + (declaration.exec(text.slice(at, at + 500))?.[0].length ?? 0));
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return false;
    at = skipSpace(end + 3);
  }
  return firstElement.test(text.slice(at, at + 40));
}
