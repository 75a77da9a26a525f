import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Language, otherLanguages } from '@/domain/text';
import { findHits } from '@/query/find-hits';
import { nameOfItem } from '@/query/name-of-item';
import type { Hit, OriginalHit } from '@/query/search';
import type { HitKind } from '@/query/search-entries';
import type { Open } from '@/state/link';
import { tellItem } from './tell-item';

export type HitGroup = HitKind | 'original';

export interface FoundGroup {
  readonly group: HitGroup;
  readonly items: readonly FoundItem[];
}

interface Hits {
  readonly index: DatasetIndex;
  readonly hits: readonly Hit[];
  readonly originals: readonly OriginalHit[];
}

export interface FoundItem {
  readonly key: string;
  readonly open: Open;
  readonly text: string;
  /** What more answers a question about it. */
  readonly told: string | null;
  /** The language of the text. */
  readonly lang: Language;
  /** It was found in that language only, and another is read. */
  readonly isElsewhere: boolean;
  /** The number of its article and of the sentence in it. */
  readonly place: { readonly article: number; readonly ordinal: number } | null;
}

/** What was found by kind, in the order given, the best of each kind first; what an item says is worked out when it is shown. */
export function groupHits(
  { index, hits, originals }: Hits,
  words: string,
  lang: Language,
  order: readonly HitGroup[],
): FoundGroup[] {
  const placeOf = (id: string): FoundItem['place'] => {
    const place = index.sentences.get(id);
    return place ? { article: index.numberOf.get(place.article.id) ?? 0, ordinal: place.ordinal } : null;
  };
  const { synonyms = [] } = index.dataset.dossier;
  const sentenceOf = (id: string): FoundItem | null => {
    const found = index.sentences.get(id);
    if (!found) return null;
    // Found in the other language: shown in it, where the words can be seen.
    const isFoundIn = (own: Language): boolean => findHits(found.sentence.text[own], words, own, synonyms).length > 0;
    let shown: Language | null = null;
    const langOf = (): Language => {
      shown ??= isFoundIn(lang) ? lang : (otherLanguages(lang).find(isFoundIn) ?? lang);
      return shown;
    };
    return {
      key: id,
      open: { kind: 'article', id: found.article.id, sentence: id },
      get text() {
        return found.sentence.text[langOf()];
      },
      told: null,
      get lang() {
        return langOf();
      },
      get isElsewhere() {
        return langOf() !== lang;
      },
      place: placeOf(id),
    };
  };
  const itemOf = (kind: Exclude<HitKind, 'sentence'>, id: string): FoundItem | null => {
    const name = nameOfItem(index, kind, id);
    return (
      name && {
        key: id,
        open: { kind, id, sentence: null },
        text: name[lang],
        get told() {
          return tellItem(index, kind, id, lang);
        },
        lang,
        isElsewhere: false,
        place: null,
      }
    );
  };
  return order.flatMap((group) => {
    const items: FoundItem[] =
      group === 'original'
        ? originals.map(({ article, sentence, text }) => ({
            key: sentence,
            open: { kind: 'article', id: article, sentence },
            text: text.replace(/\s+/g, ' ').trim(),
            told: null,
            lang: 'nl',
            isElsewhere: false,
            place: placeOf(sentence),
          }))
        : hits.flatMap(({ kind, id }) => {
            if (kind !== group) return [];
            const item = kind === 'sentence' ? sentenceOf(id) : itemOf(kind, id);
            return item ? [item] : [];
          });
    return items.length > 0 ? [{ group, items }] : [];
  });
}
