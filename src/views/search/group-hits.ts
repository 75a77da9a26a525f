import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Language, otherLanguages } from '@/domain/text';
import { findHits } from '@/query/find-hits';
import { nameOfItem } from '@/query/name-of-item';
import type { Hit, HitKind, OriginalHit } from '@/query/search';
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

/** What was found by kind, in the order given, the best of each kind first. */
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
        : hits.flatMap(({ kind, id }): FoundItem[] => {
            if (kind !== group) return [];
            if (kind === 'sentence') {
              const found = index.sentences.get(id);
              const open = found && { kind: 'article' as const, id: found.article.id, sentence: id };
              if (!open) return [];
              // Found in the other language: shown in it, where the words can be seen.
              const isFoundIn = (own: Language): boolean =>
                findHits(found.sentence.text[own], words, own, synonyms).length > 0;
              const shown = isFoundIn(lang) ? lang : (otherLanguages(lang).find(isFoundIn) ?? lang);
              return [
                {
                  key: id,
                  open,
                  text: found.sentence.text[shown],
                  told: null,
                  lang: shown,
                  isElsewhere: shown !== lang,
                  place: placeOf(id),
                },
              ];
            }
            const name = nameOfItem(index, kind, id);
            if (!name) return [];
            const told = tellItem(index, kind, id, lang);
            const open = { kind, id, sentence: null };
            return [{ key: id, open, text: name[lang], told, lang, isElsewhere: false, place: null }];
          });
    return items.length > 0 ? [{ group, items }] : [];
  });
}
