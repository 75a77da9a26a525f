import type { Language } from '@/domain/text';
import { tellQuestion } from '@/i18n/tell-question';
import type { DossierWords } from '@/i18n/use-dossier-words';
import { wordsOf } from '@/i18n/words';
import { type Facet, facetNames, facets } from '@/query/facets';
import type { Link } from '@/state/link';

/** What a link will show, as far as it says so itself: the names of things are in the dossier that is not here yet. */
export function describeLink(
  { page, open, query, fill }: Link,
  { elsewhere: say }: DossierWords,
  lang: Language,
): string {
  const words = wordsOf(lang);
  const choices = facetNames
    .filter((name) => query[name].length > 0)
    .map((name) => {
      const { asks, values }: Facet = facets[name];
      const chosen = query[name].map((value) => ({
        value,
        name: typeof values === 'string' ? { nl: value, en: value } : null,
        isTitle: false,
      }));
      return { facet: name, asks, values: chosen };
    });
  const place = page === 'dashboard' && fill ? words.regions[fill] : words.app.pages[page];
  const opened = open && say.open(say.opens[open.kind], open.sentence ?? open.id);
  return [place, tellQuestion({ ...query, choices }, lang), ...(opened ? [opened] : [])].join(' · ');
}
