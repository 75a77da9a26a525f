import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Told {
  readonly dossier: {
    readonly title: Readonly<Record<string, string>>;
    readonly summary: Readonly<Record<string, string>>;
  };
}

const inLanguage = (text: Readonly<Record<string, string>>): string => text.en ?? Object.values(text)[0] ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Where the page leaves room for what it is about. */
const place = '<meta name="description" content="" />';

/** Tells readers of the page itself which dossier it holds: its title, and its summary as the description. */
export const dossierHead = (file: string): Plugin => ({
  name: 'dossier-head',
  transformIndexHtml: (html) => {
    // The page for dossiers from elsewhere is of none of them until one is opened.
    if (!html.includes(place)) return html;
    const { dossier } = JSON.parse(readFileSync(file, 'utf8')) as Told;
    const title = escaped(`Aanloop – ${inLanguage(dossier.title)}`);
    const summary = escaped(inLanguage(dossier.summary));
    const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}" />`;
    return html
      .replace('<title>Aanloop</title>', `<title>${title}</title>`)
      .replace(
        place,
        `<meta name="description" content="${summary}" />\n    ${property('title', title)}\n    ${property('description', summary)}\n    ${property('site_name', 'Aanloop')}`,
      );
  },
});
