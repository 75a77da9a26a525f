import { licence } from '@/dataset/export-licence';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { otherLanguages } from '@/domain/text';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { publishedPath } from '@/query/published-path';
import { html } from './html';
import type { Page } from './page';
import { type Assets, setInShell } from './set-in-shell';
import { addressOf, type Site } from './site';
import { writeHead } from './write-head';
import { homePath } from './write-home';

/** The files that stand beside a page, under its name. */
export const pathsOf = ({ kind, id, lang }: Pick<Page, 'kind' | 'id' | 'lang'>) => {
  const page = publishedPath(kind, id, lang);
  const name = page.replace(/\.html$/, '');
  return { page, picture: `${name}.png`, oembed: `${name}.oembed.json` };
};

interface Rendering {
  readonly shell: string;
  readonly site: Site;
  readonly index: DatasetIndex;
  readonly assets: Assets;
  readonly hasPictures: boolean;
}

/** A page as the file that is served: the shell of the app with the words in it, and what it is in its head. */
export function renderPage({ shell, site, index, assets, hasPictures }: Rendering, page: Page): string {
  const { kind, id, lang, title, description, body, entity } = page;
  const words = wordsOf(lang);
  const say = lateWordsOf(lang).publish;
  const paths = pathsOf(page);
  const picture = hasPictures && page.picture ? { path: paths.picture, alt: `${title}. ${page.picture.line}` } : null;
  const dossier = index.dataset.dossier.title[lang];
  const across = otherLanguages(lang).map(
    (other) =>
      html`<a class="other" href="${site.base}${publishedPath(kind, id, other)}" hreflang="${other}" lang="${other}">${words.app.languages[other]}</a>`,
  );
  return setInShell(shell, {
    lang,
    title: `${title} – ${words.app.name}`,
    head: writeHead(site, {
      lang,
      title,
      description,
      paths: { en: publishedPath(kind, id, 'en'), nl: publishedPath(kind, id, 'nl') },
      path: paths.page,
      picture,
      oembed: page.picture ? paths.oembed : null,
      hidden: page.picture === null,
      jsonLd: {
        '@type': 'WebPage',
        name: title,
        description,
        url: addressOf(site, paths.page),
        inLanguage: lang,
        license: licence.url,
        isPartOf: { '@type': 'WebSite', name: words.app.name, description: dossier, url: addressOf(site, '') },
        ...(picture ? { primaryImageOfPage: { '@type': 'ImageObject', url: addressOf(site, picture.path) } } : {}),
        mainEntity: entity,
      },
    }),
    assets,
    attribute: 'data-published',
    root: html`<div class="published"><header><p class="mark"><a href="${site.base}${homePath('index', lang)}?lang=${lang}">${words.app.name}</a></p><p class="dossier">${dossier}</p>${across}</header><main><p class="kicker">${say[kind]}</p><h1>${title}</h1>${body}</main></div>`,
  });
}
