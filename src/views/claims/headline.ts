import type { DatasetIndex } from '@/dataset/index-dataset';
import { stages } from '@/domain/claim';
import type { Language } from '@/domain/text';
import type { ClaimTopic, OpenTopic } from '@/i18n/claims.en';
import { wordsOf } from '@/i18n/words';
import { keeps } from '@/query/filter';
import { projectFocus, type Ref } from '@/query/focus';
import { type ClaimRow, claimantOfRow, orderDay } from './claim-row';
import { nameUnit } from './name-panel';
import { derivePanels, type QuantityRow } from './troop-panels';

/** A wording without figures is somebody's phrase, and stands in quotation marks. */
const quoted = (wording: string, lang: Language): string =>
  /\d/.test(wording) ? wording : wordsOf(lang).claims.quote(wording);

const troopsHeadline = (index: DatasetIndex, rows: readonly ClaimRow[], lang: Language): string => {
  const words = wordsOf(lang).claims.headline;
  const [panel] = derivePanels(rows).panels;
  if (!panel) return rows.length === 1 ? words.oneNoNumber : words.noNumbers(rows.length);
  const inTime = [...panel.marks].sort((a, b) => orderDay(a.row) - orderDay(b.row));
  const said = ({ quantity }: QuantityRow): string => quoted(quantity.wording[lang], lang);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return words.noNumbers(rows.length);
  const what = nameUnit(index, panel.unit, panel.subject, lang);
  if (said(first) !== said(last)) return words.fromTo(said(first), said(last), what);
  const only = words.only(said(first), what);
  const claimant = claimantOfRow(index, first.row, lang, '');
  return panel.marks.length === 1 && claimant.name ? words.saidBy(only, claimant.name) : only;
};

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
