import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { LanguageContext } from '@/i18n/use-words';
import { languageFolder, publishedPath } from '@/query/published-path';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { StandingsContext } from '@/state/standings';
import { type Aanloop, ProvideAanloop } from '@/state/use-aanloop';
import { fileOfLink } from './file-of-link';
import { Html } from './html';
import { unfiltered } from './unfiltered';
import type { Writing } from './writing';

/** What the app draws, as markup that needs no script: nothing is filtered, and every link leads to a published page. */
export function renderPart({ index, lang, base }: Writing, part: ReactNode): Html {
  const { projection, standings } = unfiltered(index);
  const aanloop: Aanloop = {
    index,
    whole: index,
    link: { ...homeLink, lang },
    notices: [],
    lang,
    committed: projection,
    projection,
    opened: null,
    open: null,
    openRef: null,
    commit: async () => {},
    commitLink: async () => {},
    linkTo: (open) =>
      open === null
        ? `/${languageFolder(lang)}index.html`
        : `/${publishedPath(open.kind, open.id, lang)}${open.sentence === null ? '' : `#${open.sentence}`}`,
    pageTo: (page) => `/${languageFolder(lang)}${page === 'dashboard' ? 'index' : page}.html`,
    addressOf: (link) => `/${fileOfLink(formatLink(link), lang)}`,
  };
  return new Html(
    renderToStaticMarkup(
      <MemoryRouter basename={base} initialEntries={[base]}>
        <LanguageContext value={lang}>
          <ProvideAanloop value={aanloop}>
            <StandingsContext value={standings}>{part}</StandingsContext>
          </ProvideAanloop>
        </LanguageContext>
      </MemoryRouter>,
    ),
  );
}
