const faces = ['400 1em "Aanloop Sans"', '400 1em "Aanloop Serif"'];

/** How long the published page stands in the app's place for their sake once all else is there, in milliseconds. */
const patience = 100;

/** Has the browser make the fonts ready that the page has asked for; what it returns waits for them a little. One that does not come is done without. */
export function askForFonts(): () => Promise<unknown> {
  const all = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  return () => Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** What comes after the first drawing would move its lines: the page is drawn with the fonts that are there, and keeps to them. */
export function settleFonts(): void {
  if (!faces.every((face) => document.fonts.check(face))) document.documentElement.dataset.fonts = 'meanwhile';
}
