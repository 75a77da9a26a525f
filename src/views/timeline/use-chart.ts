import { useCallback, useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import type { Ruler } from '@/marks/use-ruler';
import { anchorOf } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { placeCoverage } from '@/picture/place-coverage';
import { projectCoverage } from '@/query/project-coverage';
import { useAanloop } from '@/state/use-aanloop';
import { useMedia } from '@/ui/use-media';
import type { Size } from '@/ui/use-size';
import type { DayRange } from './brush';
import { type EventMark, eventMark } from './event-mark';
import { groupLaneOf, groupLanes } from './group-lanes';
import { hitArea, target } from './hit-area';
import { laneOf, lanes } from './lanes';
import { type LaidLane, layOut } from './lay-out';
import type { MarkPlace } from './mark';
import { markItem } from './mark-item';
import type { PlacedPile } from './piles';
import type { Stop } from './step-mark';

export const stripHeight = 35;
export const axisHeight = 20;
export const coverageHeight = 28;

export interface PlacedMark {
  readonly mark: EventMark;
  readonly place: MarkPlace;
  readonly lane: number;
}

/**
 * The picture of some days laid out for a size; the chosen dates do not move anything in it. `open` is the id of the
 * open event.
 */
export function useChart(
  { width, height }: Size,
  { size, widthOf }: Ruler,
  open: string | null,
  { from: firstShown, to: lastShown }: DayRange,
) {
  const { index, committed, lang, link } = useAanloop();
  const kind = link.lanes;
  const isCoarse = useMedia('(pointer: coarse)');
  const words = useWords().timeline;
  const { from, to, rows, earlier, later } = committed.timeline;
  const isNarrow = width < 900;

  const strip = useMemo(
    () =>
      dayScale(from, to, (isNarrow ? 128 : 138) + (earlier.length > 0 ? 12 : 0), width - (later.length > 0 ? 64 : 8)),
    [from, to, width, isNarrow, earlier.length, later.length],
  );
  const scale = useMemo(() => dayScale(firstShown, lastShown, strip.left, strip.right), [firstShown, lastShown, strip]);
  const marks = useMemo(
    () => rows.flatMap((row) => eventMark(index, row, scale, lang) ?? []),
    [index, rows, scale, lang],
  );

  const lay = useCallback(
    (pinned: string | null): LaidLane[] => {
      const edges = { left: scale.left, right: width };
      const items = marks.map((mark) => ({
        lane: kind === 'type' ? laneOf(mark.event.type) : groupLaneOf(index, mark.event),
        item: markItem(mark, edges, widthOf, pinned),
      }));
      const byLane = (kind === 'type' ? lanes : groupLanes).map((lane) => ({
        lane,
        items: items.filter((one) => one.lane === lane).map(({ item }) => item),
      }));
      return layOut(byLane, {
        ...edges,
        top: axisHeight,
        bottom: height - stripHeight - coverageHeight,
        // A finger needs the whole target; a mouse makes do with the height of the words until there is room.
        pitch: isCoarse ? Math.max(target, size) : size,
        widthOf: (count) => widthOf(words.more(count)) + 2,
      });
    },
    [marks, scale, width, height, size, widthOf, words, kind, index, isCoarse],
  );
  const free = useMemo(() => lay(null), [lay]);
  // What is open is never in a pile; otherwise opening something moves nothing.
  const isPiled = open !== null && free.some(({ piles }) => piles.some(({ ids }) => ids.includes(open)));
  const laid = useMemo(() => (isPiled ? lay(open) : free), [isPiled, lay, open, free]);

  const { placed, piles } = useMemo(() => {
    const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
    const spots = laid.flatMap((lane, i) => lane.placed.map((place) => ({ ...place, lane: i })));
    const heaps = laid.flatMap((lane, i) =>
      lane.piles.map((pile) => ({ ...pile, lo: pile.place.lo, hi: pile.place.hi, lane: i, kind: lane.lane })),
    );
    const all = [...spots, ...heaps];
    return {
      placed: spots.flatMap((spot): PlacedMark[] => {
        const mark = byId.get(spot.id);
        if (!mark) return [];
        const width = widthOf(mark.label);
        return [{ mark, lane: spot.lane, place: { ...spot, width, ...hitArea(spot, all) } }];
      }),
      piles: heaps.map((heap): PlacedPile & { readonly lane: number } => ({
        ...(heap.counted ? { width: heap.hi - heap.lo } : {}),
        key: `pile:${heap.lane}:${heap.place.id}`,
        ids: heap.ids,
        lane: heap.lane,
        x: heap.place.text,
        y: heap.y,
        area: hitArea(heap, all),
        where: words.lanes[heap.kind].join(' '),
      })),
    };
  }, [laid, marks, widthOf, words]);
  const squares = useMemo(() => {
    const articles = projectCoverage(committed.articles).map(({ article: { id, title }, first, last }) => ({
      id,
      title: title[lang],
      first,
      last,
    }));
    return placeCoverage(articles, scale, width, widthOf);
  }, [committed.articles, scale, lang, width, widthOf]);
  const ticks = useMemo(() => dayTicks(scale, lang, widthOf), [scale, lang, widthOf]);
  const stops = useMemo(
    (): Stop[] => [
      ...placed.map(({ mark, place, lane }) => ({
        key: `event:${mark.event.id}`,
        lane,
        x: anchorOf(mark.body),
        y: place.y,
      })),
      ...piles.map(({ key, lane, x, y }) => ({ key, lane, x, y })),
      ...squares.map(({ id, x0, x1 }) => ({ key: `article:${id}`, lane: laid.length, x: (x0 + x1) / 2, y: height })),
    ],
    [placed, piles, squares, height, laid.length],
  );
  return { strip, scale, laid, placed, piles, squares, ticks, stops };
}
