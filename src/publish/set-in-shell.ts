import type { Language } from '@/domain/text';
import { escapeHtml, type Html } from './html';

interface Setting {
  readonly lang: Language;
  readonly title: string;
  /** Everything in the head besides the title and what the shell has. */
  readonly head: Html;
  /** What stands where the app will stand; null leaves the place empty. */
  readonly root: Html | null;
  /** For readers without JavaScript; null where the root says it all. */
  readonly noscript: Html | null;
}

/** Puts a page into the built shell of the app: the same scripts, styles and policy, so that the app can take over. */
export function setInShell(shell: string, { lang, title, head, root, noscript }: Setting): string {
  const replace = (text: string, part: RegExp, by: string): string => {
    if (!part.test(text)) throw new Error(`The built index.html has no ${part.source}`);
    return text.replace(part, () => by);
  };
  const withHead = replace(
    // What the shell tells of the dossier as a whole gives way to what the page tells of itself.
    replace(shell, /<meta name="description"[^>]*>/, '').replace(/<meta property="og:[^>]*>/g, ''),
    /<title>[\s\S]*?<\/title>/,
    `<title>${escapeHtml(title)}</title>${head.text}`,
  );
  const withLanguage = replace(
    withHead,
    /<html lang="\w+">/,
    `<html lang="${lang}" data-files${root ? ' data-published' : ''}>`,
  );
  const withRoot = root
    ? replace(withLanguage, /<div id="root">[\s\S]*?<\/div>/, `<div id="root">${root.text}</div>`)
    : withLanguage;
  return replace(withRoot, /<noscript>[\s\S]*?<\/noscript>/, noscript ? `<noscript>${noscript.text}</noscript>` : '');
}

/** The base path that the site was built for, read from where its script stands. */
export function baseOf(shell: string): string {
  const base = /<script type="module"[^>]* src="([^"]*)assets\//.exec(shell)?.[1];
  if (!base?.startsWith('/')) throw new Error('The built index.html loads no script from its base path');
  return base;
}
