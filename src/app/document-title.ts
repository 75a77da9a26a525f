import type { Words } from '@/i18n/words';
import type { Aanloop } from '@/state/use-aanloop';

/** The title of the tab: what is open first, as a list of tabs shows it. */
export function documentTitle(
  { link, opened, index, lang }: Pick<Aanloop, 'link' | 'opened' | 'index' | 'lang'>,
  words: Words,
): string {
  if (link.page !== 'dashboard') return `${words.app.pages[link.page]} – ${words.app.name}`;
  const dossier = index.dataset.dossier.title[lang];
  if (opened === null) return `${words.app.name} – ${dossier}`;
  const { kind, id } = opened.open;
  if (opened.found !== 'item') {
    const heading = {
      later: words.opened.later,
      retired: words.opened.gone(id),
      nothing: words.opened.nothing(id),
    }[opened.found];
    return `${heading.replace(/\.$/, '')} – ${words.app.name}`;
  }
  const name = {
    event: index.events.get(id)?.title[lang],
    actor: index.actors.get(id)?.name[lang],
    claim: index.claims.get(id)?.title[lang],
    article: index.articles.get(id)?.title[lang],
  }[kind];
  return `${name ?? id} – ${words.app.name}`;
}
