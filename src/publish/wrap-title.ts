/** Breaks a title into lines no wider than this, the last one cut where there is no room for more. */
export function wrapTitle(
  text: string,
  widthOf: (text: string) => number,
  width: number,
  mostLines: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= mostLines) return lines;
  let last = `${lines[mostLines - 1]}…`;
  while (widthOf(last) > width && last.includes(' ')) last = `${last.slice(0, last.lastIndexOf(' '))}…`;
  return [...lines.slice(0, mostLines - 1), last];
}
