import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Language, otherLanguages } from '@/domain/text';
import { findHits } from '@/query/find-hits';
import type { Match } from '@/query/match-original';
import { nameOfItem } from '@/query/name-of-item';
import { search, searchOriginals } from '@/query/search';
import type { Open } from '@/state/link';

const hitGroups = ['actor', 'event', 'claim', 'article', 'sentence', 'original'] as const;
export type HitGroup = (typeof hitGroups)[number];

export interface FoundItem {
  readonly key: string;
  readonly open: Open;
  readonly text: string;
  /** The language of the text. */
  readonly lang: Language;
  /** The number of its article and of the sentence in it. */
  readonly place: { readonly article: number; readonly ordinal: number } | null;
}

/** What the words are found in, by kind, the best of each kind first. */
export function groupHits(
  index: DatasetIndex,
  matches: readonly Match[],
  words: string,
  lang: Language,
): { readonly group: HitGroup; readonly items: readonly FoundItem[] }[] {
  const placeOf = (id: string): FoundItem['place'] => {
    const place = index.sentences.get(id);
    return place ? { article: index.numberOf.get(place.article.id) ?? 0, ordinal: place.ordinal } : null;
  };
  const { synonyms = [] } = index.dataset.dossier;
  const hits = search(index, words);
  const originals = searchOriginals(
    matches.filter(({ article }) => index.articles.has(article)),
    words,
    synonyms,
  );
  return hitGroups.flatMap((group) => {
    const items: FoundItem[] =
      group === 'original'
        ? originals.map(({ article, sentence, text }) => ({
            key: sentence,
            open: { kind: 'article', id: article, sentence },
            text: text.replace(/\s+/g, ' ').trim(),
            lang: 'nl',
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
              return [{ key: id, open, text: found.sentence.text[shown], lang: shown, place: placeOf(id) }];
            }
            const name = nameOfItem(index, kind, id);
            return name ? [{ key: id, open: { kind, id, sentence: null }, text: name[lang], lang, place: null }] : [];
          });
    return items.length > 0 ? [{ group, items }] : [];
  });
}
