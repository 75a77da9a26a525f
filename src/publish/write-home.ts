import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Language, mainLanguage, otherLanguages } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { languageFolder, publishedPath } from '@/query/published-path';
import { html } from './html';
import type { Page } from './page';
import { setInShell } from './set-in-shell';
import type { Site } from './site';
import { writeHead } from './write-head';
import { writeIntroduction } from './write-introduction';
import { shortened } from './writing';

/** The pages of the app that are no item: the dashboard and those beside it. */
export const appPages = ['index', 'compare', 'about', 'data'] as const;

/** The file of one of them in a language. */
const pathOf = (name: (typeof appPages)[number], lang: Language): string => `${languageFolder(lang)}${name}.html`;

/** One of the app's own pages; without JavaScript it is the way to every published page of its language. */
export function writeHome(
  shell: string,
  site: Site,
  index: DatasetIndex,
  pages: readonly Page[],
  name: (typeof appPages)[number],
  lang: Language,
  picture: string | null,
): string {
  const { dossier } = index.dataset;
  const { app } = wordsOf(lang);
  const say = wordsOf(lang).publish;
  const dossierTitle = dossier.title[lang];
  const title = name === 'index' ? dossierTitle : app.pages[name];
  const description = shortened(name === 'index' ? dossier.summary[lang] : `${title}. ${dossier.summary[lang]}`);
  const lists = (['event', 'claim', 'actor', 'article'] as const).map(
    (kind) =>
      html`<h2>${say.lists[kind]}</h2><ul>${pages
        .filter((page) => page.kind === kind && page.lang === lang && page.picture !== null)
        .map(
          (page) => html`<li><a href="${site.base}${publishedPath(kind, page.id, lang)}">${page.title}</a></li>`,
        )}</ul>`,
  );
  const across = otherLanguages(lang).map(
    (other) =>
      html`<a class="other" href="${site.base}${pathOf(name, other)}" hreflang="${other}" lang="${other}">${app.languages[other]}</a>`,
  );
  return setInShell(shell, {
    lang,
    title: name === 'index' ? `${app.name} – ${title}` : `${title} – ${app.name}`,
    head: writeHead(site, {
      lang,
      title,
      description,
      paths: { en: homePath(name, 'en'), nl: homePath(name, 'nl') },
      path: homePath(name, lang),
      picture: picture === null ? null : { path: picture, alt: `${dossierTitle}. ${dossier.summary[lang]}` },
      oembed: null,
      jsonLd: {
        '@type': 'WebSite',
        name: app.name,
        description: dossier.summary[lang],
        inLanguage: lang,
      },
    }),
    root: null,
    noscript: html`<div class="published"><header><p class="mark">${app.name}</p>${across}</header><main><h1>${dossierTitle}</h1><section class="lead"><p>${dossier.summary[lang]}</p>${name === 'index' && writeIntroduction(index, lang, site.base)}<p>${say.needsScript}</p></section>${lists}</main></div>`,
  });
}

/** The address of one of them: that of its file, but for the home page of the site, which is the site. */
export const homePath = (name: (typeof appPages)[number], lang: Language): string =>
  name === 'index' && lang === mainLanguage ? '' : pathOf(name, lang);
