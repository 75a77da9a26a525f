import type { Language } from '@/domain/text';
import { escapeHtml, type Html } from './html';

interface Setting {
  readonly lang: Language;
  readonly title: string;
  /** Everything in the head besides the title and what the shell has. */
  readonly head: Html;
  /** What the script will ask for: after the shell's own script and styles, which would wait for it. */
  readonly preloads: Html;
  /** How the script knows which page it is: an item's page is in one language, the app's own follow the reader. */
  readonly attribute: 'data-published' | `data-home="${string}"`;
  /** What stands where the app will stand. */
  readonly root: Html;
}

/** The shell's own scripts, asked for before the parser waits for the first of them. */
const asksAhead = (shell: string): string =>
  [...shell.matchAll(/<script type="module" crossorigin src="([^"]*)">/g)]
    .map(([, src]) => `<link rel="modulepreload" crossorigin href="${src}">`)
    .join('');

/** Puts a page into the built shell of the app: the same scripts, styles and policy, so that the app can take over. */
export function setInShell(shell: string, { lang, title, head, preloads, attribute, root }: Setting): string {
  const replace = (text: string, part: RegExp, by: string): string => {
    if (!part.test(text)) throw new Error(`The built index.html has no ${part.source}`);
    return text.replace(part, () => by);
  };
  const withHead = replace(
    // What the shell tells of the dossier as a whole gives way to what the page tells of itself.
    replace(shell, /<meta name="description"[^>]*>/, '').replace(/<meta property="og:[^>]*>/g, ''),
    /<title>[\s\S]*?<\/title>/,
    `<title>${escapeHtml(title)}</title>${head.text}${asksAhead(shell)}`,
  );
  const withLanguage = replace(withHead, /<html lang="\w+">/, `<html lang="${lang}" data-files ${attribute}>`);
  // What went wrong with the script is told above the words that stand in its place.
  const faults = [...shell.matchAll(/<p class="without-[\s\S]*?<\/p>/g)].join('');
  const withRoot = replace(
    withLanguage,
    /<div id="root">[\s\S]*?<\/div>/,
    `<div id="root">${faults}${root.text}</div>`,
  );
  const withPreloads = replace(withRoot, /<\/head>/, `${preloads.text}</head>`);
  return replace(withPreloads, /<noscript>(?!<p>)[\s\S]*?<\/noscript>\s*<\/body>/, '</body>');
}

/** The base path that the site was built for, read from where its script stands. */
export function baseOf(shell: string): string {
  const base = /<script type="module"[^>]* src="([^"]*)assets\//.exec(shell)?.[1];
  if (!base?.startsWith('/')) throw new Error('The built index.html loads no script from its base path');
  return base;
}
