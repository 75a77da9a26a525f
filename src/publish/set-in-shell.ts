import { createHash } from 'node:crypto';
import type { Language } from '@/domain/text';
import { escapeHtml, Html, html } from './html';

/** What a page brings and has the browser ask for besides its words. */
export interface Assets {
  /** The script that runs before anything is painted. */
  readonly guard: string;
  /** All that the page wears: it is painted by these alone. */
  readonly sheet: string;
  /** What the app cannot be drawn without. */
  readonly first: Html;
  /** What it is asked for once that is here. */
  readonly later: Html;
}

interface Setting {
  readonly lang: Language;
  readonly title: string;
  /** Everything in the head besides the title and what the shell has. */
  readonly head: Html;
  readonly assets: Assets;
  /** How the script knows which page it is: an item's page is in one language, the app's own follow the reader. */
  readonly attribute: 'data-published' | `data-home="${string}"`;
  /** What stands where the app will stand. */
  readonly root: Html;
}

const guardTag = /<script src="[^"]*guard\.js"><\/script>\s*/;
const sheetTag = /<link rel="stylesheet"[^>]*>\s*/g;

/** As the policy of a page names what may stand in it. */
const permitOf = (text: string): string => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;

/** What stands in an element whose text the browser takes as it is, so that nothing in it may end the element. */
const inline = (element: 'script' | 'style', text: string): Html => {
  if (text.includes(`</${element}`)) throw new Error(`What is put into a page ends its ${element}`);
  return new Html(text === '' ? '' : `<${element}>${text}</${element}>`);
};

/** Puts a page into the built shell of the app: the same scripts, styles and policy, so that the app can take over. */
export function setInShell(shell: string, { lang, title, head, assets, attribute, root }: Setting): string {
  const replace = (text: string, part: RegExp, by: string): string => {
    if (!part.test(text)) throw new Error(`The built index.html has no ${part.source}`);
    return text.replace(part, () => by);
  };
  const { guard, sheet, first, later } = assets;
  const sheets = [...shell.matchAll(sheetTag)].map(([tag]) => tag.trim());
  const asksForSheets = sheets.map((tag) => new Html(tag.replace('rel="stylesheet"', 'rel="preload" as="style"')));
  const permitted = shell
    .replace('script-src &#39;self&#39;', (all) => `${all} ${permitOf(guard)}`)
    .replace('style-src &#39;self&#39;', (all) => `${all} ${permitOf(sheet)}`);
  const withHead = replace(
    // What the shell tells of the dossier as a whole gives way to what the page tells of itself.
    replace(permitted, /<meta name="description"[^>]*>/, '')
      .replace(/<meta property="og:[^>]*>/g, '')
      .replace(guardTag, '')
      // Nothing of what is painted waits for the styles of the app, which come before its script runs.
      .replace(sheetTag, ''),
    /<title>[\s\S]*?<\/title>/,
    `<title>${escapeHtml(title)}</title>${inline('style', sheet).text}${head.text}${inline('script', guard).text}`,
  );
  const withLanguage = replace(withHead, /<html lang="\w+">/, `<html lang="${lang}" data-files ${attribute}>`);
  // What went wrong with the script is told above the words that stand in its place.
  const faults = [...shell.matchAll(/<p class="without-[\s\S]*?<\/p>/g)].join('');
  const withRoot = replace(
    withLanguage,
    /<div id="root">[\s\S]*?<\/div>/,
    `<div id="root">${faults}${root.text}</div>`,
  );
  const withFirst = replace(withRoot, /<\/head>/, html`${asksForSheets}${first}`.text.concat('</head>'));
  // Inert until the app takes it out: nothing of it comes before what the app begins with.
  const end = html`${sheets.map((tag) => new Html(tag))}<template data-later>${later}</template>`;
  return replace(withFirst, /(?:<noscript>(?!<p>)[\s\S]*?<\/noscript>\s*)?<\/body>/, `${end.text}</body>`);
}

/** The base path that the site was built for, read from where its script stands. */
export function baseOf(shell: string): string {
  const base = /<script type="module"[^>]* src="([^"]*)assets\//.exec(shell)?.[1];
  if (!base?.startsWith('/')) throw new Error('The built index.html loads no script from its base path');
  return base;
}
