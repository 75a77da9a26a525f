import { type Authored, type Item, idOf, type Kind, ofKind, pickString, type Selected, select } from './authored';

export interface AnchorUse extends Selected {
  readonly item: Item;
  readonly value: string;
  readonly field: 'evidence' | 'mentions' | 'not';
}

const fields: readonly { kind: Kind; pattern: string; field: AnchorUse['field'] }[] = [
  { kind: 'actor', pattern: 'mentions.*', field: 'mentions' },
  { kind: 'actor', pattern: 'not.*', field: 'not' },
  { kind: 'event', pattern: 'evidence.*', field: 'evidence' },
  { kind: 'claim', pattern: 'reports.*.evidence.*', field: 'evidence' },
  { kind: 'relation', pattern: 'evidence.*', field: 'evidence' },
];

/** Every anchor in data/ but those of the digests themselves. */
export function anchorUses(authored: Authored): AnchorUse[] {
  return fields.flatMap(({ kind, pattern, field }) =>
    ofKind(authored, kind).flatMap((item) =>
      select(item, pattern).flatMap((selected) =>
        typeof selected.value === 'string' ? [{ ...selected, value: selected.value, item, field }] : [],
      ),
    ),
  );
}

interface DigestAnchor {
  readonly item: Item;
  readonly article: string;
  /** Null for a stretch that is left uncovered. */
  readonly sentence: string | null;
  readonly words: string;
  readonly place: Selected['place'];
}

/** The stretches of the originals that digest sentences retell, and those deliberately left out. */
export function digestAnchors(authored: Authored): DigestAnchor[] {
  return ofKind(authored, 'article').flatMap((item) => {
    const article = idOf(item);
    if (article === null) return [];
    return ['digest.*', 'uncovered.*'].flatMap((pattern) =>
      select(item, pattern).flatMap(({ path }) => {
        const words = pickAt(item, path, 'at');
        const sentence = pattern === 'digest.*' ? pickAt(item, path, 'id') : null;
        if (words === null || (pattern === 'digest.*' && sentence === null)) return [];
        return [{ item, article, sentence, words, place: item.place([...path, 'at']) }];
      }),
    );
  });
}

const pickAt = (item: Item, path: Selected['path'], field: string): string | null =>
  pickString(item, [...path, field].join('.'));
