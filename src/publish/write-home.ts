import { createElement } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Language, mainLanguage, otherLanguages } from '@/domain/text';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { languageFolder, publishedPath } from '@/query/published-path';
import { StillTimeline } from '@/views/timeline/still-timeline';
import type { Chosen } from './choose-published';
import { type Html, html } from './html';
import type { Page } from './page';
import { renderPart } from './render-part';
import { type Assets, setInShell } from './set-in-shell';
import type { Site } from './site';
import { writeHead } from './write-head';
import { writeIntroduction } from './write-introduction';
import { shortened, type Writing } from './writing';

/** The pages of the app that are no item: the dashboard and those beside it. */
export const appPages = ['index', 'compare', 'about', 'data'] as const;
export type AppPage = (typeof appPages)[number];

/** The file of one of them in a language. */
const pathOf = (name: AppPage, lang: Language): string => `${languageFolder(lang)}${name}.html`;

/** What one of the app's own pages says before its script is there: what it is, a still of its picture, and the way to every published page. */
export function writeHomeBody(
  writing: Writing,
  pages: readonly Page[],
  name: AppPage,
  /** How many items of each kind have no page. */
  left: Chosen['left'],
): Html {
  const { index, lang, base } = writing;
  const { dossier } = index.dataset;
  const { app } = wordsOf(lang);
  const say = lateWordsOf(lang).publish;
  const isIndex = name === 'index';
  const lists = (['event', 'claim', 'actor', 'article'] as const).map(
    (kind) =>
      html`<h2>${say.lists[kind]}</h2><ul>${pages
        .filter((page) => page.kind === kind && page.lang === lang && page.picture !== null)
        .map((page) => html`<li><a href="${base}${publishedPath(kind, page.id, lang)}">${page.title}</a></li>`)}</ul>${
        left[kind] > 0 && html`<p>${say.left(left[kind])}</p>`
      }`,
  );
  const across = otherLanguages(lang).map(
    (other) =>
      html`<a class="other" href="${base}${pathOf(name, other)}" hreflang="${other}" lang="${other}">${app.languages[other]}</a>`,
  );
  const still = isIndex && html`<div class="still">${renderPart(writing, createElement(StillTimeline))}</div>`;
  return html`<div class="published"><header><p class="mark">${app.name}</p>${across}</header><main><h1>${isIndex ? dossier.title[lang] : app.pages[name]}</h1><section class="lead">${isIndex ? writeIntroduction(index, lang, base) : html`<p>${dossier.summary[lang]}</p>`}<noscript><p>${Object.values(left).some((some) => some > 0) ? say.needsScriptForMost : say.needsScript}</p></noscript></section>${still}${lists}</main></div>`;
}

interface HomeRendering {
  readonly shell: string;
  readonly site: Site;
  readonly index: DatasetIndex;
  readonly assets: Assets;
  readonly body: Html;
  readonly picture: string | null;
}

/** One of the app's own pages as the file that is served. */
export function writeHome(
  { shell, site, index, assets, body, picture }: HomeRendering,
  name: AppPage,
  lang: Language,
): string {
  const { dossier } = index.dataset;
  const { app } = wordsOf(lang);
  const dossierTitle = dossier.title[lang];
  const title = name === 'index' ? dossierTitle : app.pages[name];
  const description = shortened(name === 'index' ? dossier.summary[lang] : `${title}. ${dossier.summary[lang]}`);
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
    assets,
    attribute: `data-home="${name}"`,
    root: body,
  });
}

/** The address of one of them: that of its file, but for the home page of the site, which is the site. */
export const homePath = (name: AppPage, lang: Language): string =>
  name === 'index' && lang === mainLanguage ? '' : pathOf(name, lang);
