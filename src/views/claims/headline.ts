import type { DatasetIndex } from '@/dataset/index-dataset';
import { stages } from '@/domain/claim';
import type { Language } from '@/domain/text';
import type { ClaimTopic, OpenTopic } from '@/i18n/claims.en';
import { wordsOf } from '@/i18n/words';
import { keeps } from '@/query/filter';
import { projectFocus, type Ref } from '@/query/focus';
import type { ClaimRow } from './claim-row';
import { troopsHeadline } from './troops-headline';

const sanctionsHeadline = (rows: readonly ClaimRow[], lang: Language): string => {
  const words = wordsOf(lang).claims;
  const inForce = rows.filter(({ item }) => item.stage === 'imposed').length;
  if (inForce === rows.length) return words.headline.allInForce(inForce);
  const named = stages.flatMap((stage) =>
    stage !== 'imposed' && rows.some(({ item }) => item.stage === stage) ? (words.stageWords[stage] ?? []) : [],
  );
  const joined = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${words.or} ${named.at(-1)}`;
  return words.headline.measures(rows.length - inForce, joined, inForce);
};

const allHeadline = (index: DatasetIndex, rows: readonly ClaimRow[], lang: Language): string => {
  const words = wordsOf(lang).claims.headline;
  const byClaimant = new Map<string, number>();
  for (const { item } of rows) byClaimant.set(item.claimant, (byClaimant.get(item.claimant) ?? 0) + 1);
  const [top, second] = [...byClaimant].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] < 2 || top[1] === second?.[1]) return words.even(rows.length, byClaimant.size);
  const name = index.actors.get(top[0])?.name[lang];
  return name === undefined ? words.mostNarrator(top[1], rows.length) : words.most(name, top[1], rows.length);
};

const openHeadline = (
  index: DatasetIndex,
  rows: readonly ClaimRow[],
  topic: ClaimTopic,
  open: Ref,
  lang: Language,
): string => {
  const words = wordsOf(lang).claims;
  const names = words.topics[topic];
  if (open.kind === 'claim') {
    const isHere = rows.some(({ item }) => item.id === open.id);
    return isHere ? words.headline.thisClaim(rows.length, names) : words.headline.notThisClaim(rows.length, names);
  }
  const { claim } = projectFocus(index, [open]);
  if (claim.size === 0) return words.headline.noneBelongs[open.kind as OpenTopic];
  const count = rows.filter(({ item }) => claim.has(item.id)).length;
  return words.headline.belongs(count, rows.length, names, open.kind as OpenTopic);
};

/** What the tab shows, in one sentence made from the claims in view. */
export function headline(
  index: DatasetIndex,
  rows: readonly ClaimRow[],
  topic: ClaimTopic,
  open: Ref | undefined,
  lang: Language,
): string {
  const words = wordsOf(lang).claims;
  if (rows.length === 0) return words.headline.none(words.topics[topic].many);
  if (open) return openHeadline(index, rows, topic, open, lang);
  const kept = rows.filter((row) => keeps(row.misses));
  if (kept.length === 0) {
    const { one, many } = words.topics[topic];
    return words.headline.allOutside(rows.length, rows.length === 1 ? one : many);
  }
  if (topic === 'troops') return troopsHeadline(index, kept, lang);
  return topic === 'sanctions' ? sanctionsHeadline(kept, lang) : allHeadline(index, kept, lang);
}
