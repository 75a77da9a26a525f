import { useMemo } from 'react';
import { isAfter, isBefore } from '@/domain/span';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import type { Ruler } from '@/marks/use-ruler';
import { anchorOf } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { useAanloop } from '@/state/use-aanloop';
import { useMedia } from '@/ui/use-media';
import { eventMark } from './event-mark';
import { foldLane } from './fold-lane';
import { hitArea } from './hit-area';
import { halfRow, nameLine } from './lay-out';
import { markItem } from './mark-item';
import type { Placed } from './pack-lane';
import type { PlacedPile } from './piles';
import { placeMarks } from './place-marks';
import { slimPeriod } from './slim-period';
import type { Stop } from './step-mark';

export const slimHeight = 100;
export const slimAxis = 18;

/** The strip laid out: the events of one article in the days around it, all in one lane. */
export function useSlim(article: string | null, width: number, { size, widthOf }: Ruler) {
  const { index, committed, lang } = useAanloop('index', 'committed', 'lang');
  const words = useWords().timeline;
  const isCoarse = useMedia('(pointer: coarse)');
  const { regions } = useWords();
  const { rows, from, to } = committed.timeline;
  const own = useMemo(
    () => (article === null ? rows : rows.filter(({ traits }) => traits.articles.has(article))),
    [rows, article],
  );
  return useMemo(() => {
    const published = article === null ? undefined : index.publishedOf.get(article);
    const spans = own.flatMap(({ span }) => span ?? []);
    const period = slimPeriod(spans, published ?? null, { from, to });
    const scale = dayScale(period.from, period.to, width < 900 ? 84 : 116, width - 8);
    const marks = own.flatMap((row) => eventMark(index, row, scale, lang) ?? []);
    const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
    const edges = { left: scale.left, right: width };
    const half = halfRow(size);
    const folded = foldLane(
      marks.map((mark) => markItem(index, mark, edges, widthOf, null)),
      { ...edges, rows: Math.max(2, Math.floor((slimHeight - slimAxis - 4) / half)) },
    );
    const yOf = ({ row, span }: Placed): number => 2 + (row + span / 2) * half;
    const counts = folded.counts.map(({ ids, place }) => ({ ids, ...place, y: yOf(place), half }));
    const spots = folded.placed.map((place) => ({ ...place, y: yOf(place), lane: 0, half }));
    const { placed, stacks } = placeMarks(spots, counts, byId, widthOf, isCoarse);
    const where = regions.timeline;
    const core = folded.rest.filter(({ isCore }) => isCore).length;
    const label = words.rest(core, folded.rest.length - core);
    const piles: PlacedPile[] = [
      ...counts.map((count) => ({
        key: count.id,
        label: formatNumber(count.ids.length, lang),
        name: words.counted(count.ids.length, where),
        ids: count.ids,
        x: count.text,
        y: count.y,
        width: count.hi - count.lo,
        area: hitArea(count, counts),
        where,
      })),
      ...(folded.rest.length === 0
        ? []
        : [
            {
              key: 'rest',
              label,
              name: `${label}: ${where}`,
              ids: folded.rest.map(({ id }) => id),
              x: 0,
              y: (slimHeight - slimAxis) / 2 + nameLine,
              area: { up: nameLine / 2, down: nameLine / 2 },
              where,
            },
          ]),
    ];
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
      stacks,
      piles,
      stops,
      ticks: dayTicks(scale, lang, widthOf),
      earlier: own.filter(({ span }) => isBefore(span, period.from)),
      later: own.filter(({ span }) => isAfter(span, period.to)),
    };
  }, [own, article, from, to, width, size, widthOf, index, lang, words, regions, isCoarse]);
}
