import { useMemo } from 'react';
import { spanOf } from '@/domain/span';
import { useWords } from '@/i18n/use-words';
import type { Ruler } from '@/marks/use-ruler';
import { anchorOf } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { useAanloop } from '@/state/use-aanloop';
import { useMedia } from '@/ui/use-media';
import { eventMark } from './event-mark';
import { foldLane } from './fold-lane';
import { hitArea, target } from './hit-area';
import { markItem } from './mark-item';
import { slimPeriod } from './slim-period';
import type { Stop } from './step-mark';

export const slimHeight = 100;
export const slimAxis = 18;

/** The strip laid out: the events of one article in the days around it, all in one lane. */
export function useSlim(article: string | null, width: number, { size, widthOf }: Ruler) {
  const { index, committed, lang } = useAanloop();
  const words = useWords().timeline;
  const isCoarse = useMedia('(pointer: coarse)');
  const { regions } = useWords();
  const { rows, from, to } = committed.timeline;
  const own = useMemo(
    () => (article === null ? rows : rows.filter(({ traits }) => traits.articles.has(article))),
    [rows, article],
  );
  return useMemo(() => {
    const published = article === null ? undefined : index.articles.get(article)?.published;
    const spans = own.flatMap(({ span }) => span ?? []);
    const period = slimPeriod(spans, published ? spanOf(published) : null, { from, to });
    const scale = dayScale(period.from, period.to, width < 900 ? 84 : 116, width - 8);
    const marks = own.flatMap((row) => eventMark(index, row, scale, lang) ?? []);
    const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
    const edges = { left: scale.left, right: width };
    const pitch = isCoarse ? Math.max(target, size) : size;
    const folded = foldLane(
      marks.map((mark) => markItem(mark, edges, widthOf, null)),
      { ...edges, rows: Math.max(1, Math.floor((slimHeight - slimAxis - 3) / pitch)) },
      (count) => widthOf(words.more(count)) + 2,
    );
    const yOf = (row: number): number => 2 + (row + 0.5) * pitch;
    const spots = folded.placed.map((place) => ({ ...place, y: yOf(place.row) }));
    const heaps = folded.piles.map(({ ids, place }) => ({ ids, place, lo: place.lo, hi: place.hi, y: yOf(place.row) }));
    const all = [...spots, ...heaps];
    const placed = spots.flatMap((spot) => {
      const mark = byId.get(spot.id);
      return mark ? [{ mark, place: { ...spot, width: widthOf(mark.label), ...hitArea(spot, all) } }] : [];
    });
    const piles = heaps.map((heap) => ({
      key: heap.place.id,
      ids: heap.ids,
      x: heap.place.text,
      y: heap.y,
      area: hitArea(heap, all),
      where: regions.timeline,
    }));
    const stops: Stop[] = [
      ...placed.map(({ mark, place }) => ({
        key: `event:${mark.event.id}`,
        lane: 0,
        x: anchorOf(mark.body),
        y: place.y,
      })),
      ...piles.map(({ key, x, y }) => ({ key, lane: 0, x, y })),
    ];
    return {
      own,
      scale,
      placed,
      piles,
      stops,
      ticks: dayTicks(scale, lang, widthOf),
      earlier: own.filter(({ span }) => span?.end != null && span.end < period.from),
      later: own.filter(({ span }) => span?.start != null && span.start > period.to),
    };
  }, [own, article, from, to, width, size, widthOf, index, lang, words, regions, isCoarse]);
}
