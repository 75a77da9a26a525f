/**
 * The sheet of the app, which a published page names without wearing it: what is read before the app would otherwise be
 * laid out anew when it comes, and once more when the app does. It is here when the promise ends, and worn when its
 * function is called.
 */
export async function fetchStyles(): Promise<() => void> {
  const named = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]');
  const sheets = await Promise.all([...named].map(addUnworn));
  return () => {
    for (const sheet of sheets) sheet.media = 'all';
  };
}

const addUnworn = (named: HTMLLinkElement): Promise<HTMLLinkElement> =>
  new Promise((done, fail) => {
    const sheet = named.cloneNode() as HTMLLinkElement;
    sheet.rel = 'stylesheet';
    sheet.media = 'not all';
    sheet.removeAttribute('as');
    sheet.addEventListener('load', () => done(sheet));
    sheet.addEventListener('error', fail);
    document.head.append(sheet);
  });

/** Has the browser ask for what a published page names for later: fonts, and the views that come after the first. */
export function askForLater(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-later]'))
    document.head.append(content);
}
