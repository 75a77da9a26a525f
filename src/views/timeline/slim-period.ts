import type { Span } from '@/domain/span';
import type { DayRange } from '@/marks/brush';

/** Room on both sides of the outermost events, and the least to show. */
const margin = 3;
const least = 21;
/** An article mostly tells of the days around it; a few look far back, and would squeeze the rest together. */
const share = 0.75;

/** The days around those of publication that hold most of these events, within the whole period. */
export function slimPeriod(spans: readonly Span[], published: Span | null, whole: DayRange): DayRange {
  const known = spans.flatMap(({ start, end }) => {
    const [first, last] = [start ?? end, end ?? start];
    return first === null || last === null || last < whole.from || first > whole.to ? [] : [{ first, last }];
  });
  if (known.length === 0) return whole;
  const days = known.flatMap(({ first, last }) => [first, last]);
  const from = published?.start ?? published?.end ?? Math.min(...days);
  const to = published?.end ?? published?.start ?? Math.max(...days);
  const distance = ({ first, last }: { first: number; last: number }): number => Math.max(from - first, last - to, 0);
  const near = [...known].sort((a, b) => distance(a) - distance(b)).slice(0, Math.ceil(known.length * share));
  const first = Math.min(from, ...near.map((span) => span.first)) - margin;
  const last = Math.max(to, ...near.map((span) => span.last)) + margin;
  const lack = Math.ceil(Math.max(0, least - (last - first + 1)) / 2);
  return { from: Math.max(whole.from, first - lack), to: Math.min(whole.to, last + lack) };
}
