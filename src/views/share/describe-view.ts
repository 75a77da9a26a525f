import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { tellQuestion } from '@/i18n/tell-question';
import { wordsOf } from '@/i18n/words';
import { totalOf } from '@/query/count';
import { listChoices } from '@/query/list-choices';
import { nameOfItem } from '@/query/name-of-item';
import type { Projection } from '@/query/project';
import type { Open } from '@/state/link';

const placesOf = (
  index: DatasetIndex,
  { kind, id, sentence }: Open,
): readonly Pick<Evidence, 'article' | 'digest'>[] => {
  const item = kind === 'claim' ? index.claims.get(id) : kind === 'event' ? index.events.get(id) : undefined;
  if (kind === 'claim' || kind === 'event') return item ? evidenceOf(item) : [];
  return sentence === null ? [] : [{ article: id, digest: sentence }];
};

/** The articles and sentences that what is open rests on. */
const tellPlaces = (index: DatasetIndex, open: Open, lang: Language): string[] => {
  const places = new Map<number, Set<number>>();
  for (const { article, digest } of placesOf(index, open)) {
    const [number, ordinal] = [index.numberOf.get(article), index.sentences.get(digest)?.ordinal];
    if (number === undefined || ordinal === undefined) continue;
    places.set(number, (places.get(number) ?? new Set()).add(ordinal));
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([article, sentences]) =>
      wordsOf(lang).share.place(
        article,
        [...sentences].sort((a, b) => a - b),
      ),
    );
};

/** What is in view, in one sentence with its numbers, and what is open in another; of what may be known and no more. */
export function describeView(
  index: DatasetIndex,
  { query, totals }: Pick<Projection, 'query' | 'totals'>,
  open: Open | null,
  lang: Language,
): string {
  const say = wordsOf(lang).share;
  const { count } = wordsOf(lang);
  const subject = tellQuestion({ ...query, choices: listChoices(index, query) }, lang);
  const counts = say.counts(
    count.events(totalOf(totals.events)),
    count.claims(totalOf(totals.claims)),
    count.articles(totals.articles),
  );
  const { possible } = totals.events;
  const doubt = possible > 0 ? `; ${say.possible(formatNumber(possible, lang))}` : '';
  const title = open && nameOfItem(index, open.kind, open.id)?.[lang];
  return `${subject}: ${counts}${doubt}.${title ? ` ${say.open(title, tellPlaces(index, open, lang))}` : ''}`;
}
