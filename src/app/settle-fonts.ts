const faces = ['400 1em "Aanloop Sans"', '400 1em "Aanloop Serif"'];

/** A script that took no longer than this to come tells of a line on which fonts take but a moment. */
const quick = 1_000;

/**
 * Has the browser make the fonts ready that the page has asked for. One that does not come is done without; the promise
 * ends when they are here, or at once on a line on which the reader would wait for them.
 */
export async function askForFonts(): Promise<void> {
  const asked = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  const [script] = performance.getEntriesByName(import.meta.url);
  if (script && script.duration > quick) return;
  await Promise.race([asked, new Promise((done) => setTimeout(done, quick))]);
}

/** What comes after the first drawing would move its lines: the page is drawn with the fonts that are there, and keeps to them. */
export function settleFonts(): void {
  if (!faces.every((face) => document.fonts.check(face))) document.documentElement.dataset.fonts = 'meanwhile';
}
