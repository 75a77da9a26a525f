const faces = ['400 1em "Aanloop Sans"', '400 1em "Aanloop Serif"'];

/** Has the browser make the fonts ready that the page has asked for. One that does not come is done without. */
export function askForFonts(): void {
  for (const face of faces) document.fonts.load(face).catch(() => undefined);
}

/** What comes after the first drawing would move its lines: the page is drawn with the fonts that are there, and keeps to them. */
export function settleFonts(): void {
  if (!faces.every((face) => document.fonts.check(face))) document.documentElement.dataset.fonts = 'meanwhile';
}
