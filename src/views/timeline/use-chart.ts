import { useCallback, useMemo } from 'react';
import type { Event } from '@/domain/event';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import type { DayRange } from '@/marks/brush';
import { useCovered } from '@/marks/use-covered';
import type { Ruler } from '@/marks/use-ruler';
import { anchorOf } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { areTicks, placeCoverage } from '@/picture/place-coverage';
import { useAanloop, useLink } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-laid-out';
import { useMedia } from '@/ui/use-media';
import { eventMark } from './event-mark';
import { groupLaneOf, groupLanes } from './group-lanes';
import { hitArea } from './hit-area';
import { laneNamesWidth } from './lane-names-width';
import { laneOf, lanes } from './lanes';
import { halfRow, type LaidLane, layOut } from './lay-out';
import { markItem } from './mark-item';
import { nameLane } from './name-lane';
import { type PlacedPile, restOf } from './piles';
import { placeMarks } from './place-marks';
import type { Stop } from './step-mark';

export const stripHeight = 35;
export const axisHeight = 20;
export const coverageHeight = 28;

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
  const { index, committed, lang } = useAanloop('index', 'committed', 'lang');
  const link = useLink('lanes');
  const kind = link.lanes;
  const words = useWords().timeline;
  const isCoarse = useMedia('(pointer: coarse)');
  const { from, to, rows, earlier, later } = committed.timeline;
  const isNarrow = width < 900;

  const laneOfEvent = useCallback(
    (event: Event): string => (kind === 'type' ? laneOf(event.type) : groupLaneOf(index, event)),
    [kind, index],
  );
  const named = useMemo(
    () => Math.max(isNarrow ? 128 : 138, laneNamesWidth(index, laneOfEvent, words, widthOf)),
    [isNarrow, index, laneOfEvent, words, widthOf],
  );
  const strip = useMemo(
    () => dayScale(from, to, named + (earlier.length > 0 ? 12 : 0), width - (later.length > 0 ? 64 : 8)),
    [from, to, width, named, earlier.length, later.length],
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
        lane: laneOfEvent(mark.event),
        item: markItem(index, mark, edges, widthOf, pinned),
      }));
      const byLane = (kind === 'type' ? lanes : groupLanes(index)).map((lane) => ({
        lane,
        items: items.filter((one) => one.lane === lane).map(({ item }) => item),
        name: nameLane(index, lane, lang),
      }));
      return layOut(byLane, {
        ...edges,
        top: axisHeight,
        bottom: height - stripHeight - coverageHeight,
        half: halfRow(size),
      });
    },
    [marks, scale, width, height, size, widthOf, kind, laneOfEvent, index, lang],
  );
  const free = useMemo(() => lay(null), [lay]);
  // What is open is always drawn; otherwise opening something moves nothing.
  const isHidden = open !== null && !free.some(({ placed }) => placed.some(({ id }) => id === open));
  const laid = useMemo(() => (isHidden ? lay(open) : free), [isHidden, lay, open, free]);

  const { placed, stacks, piles } = useMemo(() => {
    const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
    const counts = laid.flatMap((lane, i) =>
      lane.counts.map(({ ids, place, y }) => ({
        ids,
        ...place,
        y,
        half: lane.half,
        lane: i,
        where: lane.name.join(' '),
      })),
    );
    const spots = laid.flatMap((lane, i) => lane.placed.map((place) => ({ ...place, lane: i, half: lane.half })));
    const all = [...spots.map((spot) => ({ ...spot, half: (spot.span * spot.half) / 2 })), ...counts];
    return {
      ...placeMarks(spots, counts, byId, widthOf, isCoarse),
      piles: [
        ...counts.map((count): PlacedPile & { readonly lane: number } => ({
          key: `pile:${count.lane}:${count.id}`,
          label: formatNumber(count.ids.length, lang),
          name: words.counted(count.ids.length, count.where),
          ids: count.ids,
          lane: count.lane,
          x: count.text,
          y: count.y,
          width: count.hi - count.lo,
          area: hitArea(count, all),
          where: count.where,
        })),
        ...laid.flatMap((lane, i) => restOf(lane, i, words)),
      ],
    };
  }, [laid, marks, widthOf, words, lang, isCoarse]);
  const articles = useCovered();
  const squares = useMemo(() => placeCoverage(articles, scale, width, widthOf), [articles, scale, width, widthOf]);
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
      ...(areTicks(squares) ? [] : squares).map(({ id, x0, x1 }) => ({
        key: `article:${id}`,
        lane: laid.length,
        x: (x0 + x1) / 2,
        y: height,
      })),
    ],
    [placed, piles, squares, height, laid.length],
  );
  return { strip, scale, laid, placed, stacks, piles, squares, ticks, stops };
}
