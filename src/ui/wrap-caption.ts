/** Lines no wider than there is room for: between words, and within a word that is wider, as an address, after a sign. */
export function wrapCaption(text: string, measure: (text: string) => number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > room && line.length > 1) {
      const fits = [...line].findIndex((_, i, all) => measure(all.slice(0, i + 1).join('')) > room);
      const most = [...line].slice(0, Math.max(fits, 1)).join('');
      const sign = Math.max(...['/', '?', '&', '=', ',', '-'].map((mark) => most.lastIndexOf(mark)));
      const cut = sign > most.length / 2 ? sign + 1 : most.length;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line === '' ? lines : [...lines, line];
}
