import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Claim, narrator } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { capital } from '@/i18n/grammar';
import { wordsOf } from '@/i18n/words';
import { type ClaimRow, claimantOfRow, orderDay } from './claim-row';
import { nameUnit } from './name-panel';
import { derivePanels, type QuantityRow } from './troop-panels';

/** A wording without figures is somebody's phrase, and stands in quotation marks. */
const quoted = (wording: string, lang: Language): string =>
  /\d/.test(wording) ? wording : wordsOf(lang).claims.quote(wording);

/** Whose word it is: each article is a voice of its own, and who is only perhaps the speaker is nobody's. */
const voiceOf = ({ claimant, coClaimants = [], attribution, reports }: Claim): string | null =>
  attribution === 'doubtful'
    ? null
    : [claimant, ...coClaimants, ...(claimant === narrator ? reports.map(({ article }) => article) : [])].join(' ');

const mostOften = (wordings: readonly string[]): string | null => {
  const [top, second] = [...Map.groupBy(wordings, (wording) => wording).values()].sort((a, b) => b.length - a.length);
  return top && top.length > 1 && top.length !== second?.length ? (top[0] ?? null) : null;
};

/**
 * The numbers of the first panel in a sentence. Only what one speaker says first and last goes "from" one number "to"
 * another: two speakers do not count the same thing, and whoever may not have said it has no part in a course of numbers.
 */
export function troopsHeadline(index: DatasetIndex, rows: readonly ClaimRow[], lang: Language): string {
  const words = wordsOf(lang).claims.headline;
  const [panel] = derivePanels(rows).panels;
  if (!panel) return rows.length === 1 ? words.oneNoNumber : words.noNumbers(rows.length);
  const inTime = [...panel.marks].sort((a, b) => orderDay(a.row) - orderDay(b.row));
  const said = ({ quantity }: QuantityRow): string => quoted(quantity.wording[lang], lang);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return words.noNumbers(rows.length);
  const what = nameUnit(index, panel.unit, panel.subject, lang);
  const voices = new Set(inTime.flatMap(({ row }) => voiceOf(row.item) ?? []));
  const doubtful = inTime.filter(({ row }) => voiceOf(row.item) === null).length;
  const name = claimantOfRow(index, first.row, lang, '').name;
  const isOneVoice = voiceOf(first.row.item) !== null && voiceOf(first.row.item) === voiceOf(last.row.item);
  const by = (text: string): string => (isOneVoice && name ? words.saidBy(text, name) : text);
  const numbers = new Set(inTime.map(said));
  if (numbers.size > 1) {
    if (isOneVoice && said(first) !== said(last)) return by(words.fromTo(said(first), said(last), what));
    return words.differ(capital(what), numbers.size, voices.size, doubtful, mostOften(inTime.map(said)));
  }
  const only = words.only(said(first), what);
  if (doubtful > 0) return words.doubted(only, voices.size);
  return voices.size === 1 ? by(only) : words.agreed(only, voices.size);
}
