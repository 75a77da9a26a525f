import type { Language } from '@/domain/text';
import { formatBin } from '@/i18n/format-bin';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { ClaimBin, ClaimBins } from '@/query/project-claim-bins';
import type { Clock } from '@/query/query';

interface ToldBins {
  /** The stretch of days with the most claims, and how many at least. */
  readonly peak: string;
  /** How many have a stretch of their own, what becomes of the others, and what is not drawn. */
  readonly split: string;
}

const placeOf = (bin: ClaimBin, { unit }: ClaimBins, clock: Clock, lang: Language): string => {
  const { about, placed } = wordsOf(lang).claimBins;
  const put = clock === 'event' ? about : placed;
  if (unit === 'day' || (unit === 'week' && bin.isWhole)) return put[unit](formatDayWords(bin.start, lang));
  return put.other(formatBin(bin, unit, lang));
};

const tellPeak = (told: ClaimBins, clock: Clock, lang: Language): string => {
  const words = wordsOf(lang).claimBins;
  const all = told.certain + told.possible + told.earlier + told.later + told.undated;
  const most = Math.max(0, ...told.bins.map(({ total }) => total.certain));
  const highest = told.bins.filter(({ total }) => total.certain === most);
  const [top] = highest;
  if (most === 0 || !top) return words.none;
  if (highest.length > 1) return words.shared(words.many[told.unit](highest.length), most);
  const of = all === 1 ? words.theOne : words.of(most, all);
  const count = top.total.possible > 0 ? words.atLeast(of) : of;
  return `${count} ${words.did[clock](most, placeOf(top, told, clock, lang))}`;
};

const tellSplit = ({ certain, possible, unit }: ClaimBins, lang: Language): string => {
  const words = wordsOf(lang).claimBins;
  const [itsOwn, each] = [words.itsOwn[unit], words.each[unit]];
  if (certain + possible === 0) return '';
  if (possible === 0) return words.allSure(certain, itsOwn);
  if (certain === 0) return words.allHollow(possible, each);
  return `${words.sure(certain, itsOwn)} ${words.othersHollow(possible, each)}`;
};

/** The picture of claims in time in sentences of its own numbers. */
export function tellBins(told: ClaimBins, clock: Clock, lang: Language): ToldBins {
  const words = wordsOf(lang).claimBins;
  const rest = (['earlier', 'later', 'undated'] as const).map((where) =>
    told[where] > 0 ? words[where](told[where]) : '',
  );
  return { peak: tellPeak(told, clock, lang), split: [tellSplit(told, lang), ...rest].filter(Boolean).join(' ') };
}
