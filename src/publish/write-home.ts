import type { DatasetIndex } from '@/dataset/index-dataset';
import { languages } from '@/domain/text';
import { publishWords } from '@/i18n/publish-words';
import { catalogues } from '@/i18n/use-words';
import { publishedPath } from '@/query/published-path';
import { html } from './html';
import type { Page } from './page';
import { setInShell } from './set-in-shell';
import type { Site } from './site';
import { writeHead } from './write-head';

/** The pages of the app that are no item: the dashboard and those beside it. */
export const appPages = ['index', 'compare', 'about', 'data'] as const;

/** One of the app's own pages; without JavaScript it is the way to every published page, in both languages. */
export function writeHome(
  shell: string,
  site: Site,
  index: DatasetIndex,
  pages: readonly Page[],
  name: (typeof appPages)[number],
  picture: string | null,
): string {
  const { dossier } = index.dataset;
  const { app } = catalogues.en;
  const title = name === 'index' ? dossier.title.en : app.pages[name];
  const lists = languages.map((lang) => {
    const say = publishWords[lang];
    return html`<div lang="${lang}"><p>${say.needsScript}</p>${(['event', 'claim', 'actor', 'article'] as const).map(
      (kind) =>
        html`<h2>${say[kind]}</h2><ul>${pages
          .filter((page) => page.kind === kind && page.lang === lang && page.picture !== null)
          .map(
            (page) => html`<li><a href="${site.base}${publishedPath(kind, page.id, lang)}">${page.title}</a></li>`,
          )}</ul>`,
    )}</div>`;
  });
  return setInShell(shell, {
    lang: 'en',
    title: name === 'index' ? `${app.name} – ${title}` : `${title} – ${app.name}`,
    head: writeHead(site, {
      lang: 'en',
      title,
      description: dossier.summary.en,
      paths: null,
      path: name === 'index' ? '' : `${name}.html`,
      picture: picture === null ? null : { path: picture, alt: `${dossier.title.en}. ${dossier.summary.en}` },
      oembed: null,
      jsonLd: {
        '@type': 'WebSite',
        name: app.name,
        description: dossier.summary.en,
        inLanguage: languages,
      },
    }),
    root: null,
    noscript: html`<div class="published"><p class="mark">${app.name}</p><h1>${dossier.title.en}</h1>${lists}</div>`,
  });
}
