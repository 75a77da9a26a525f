import { type LabelLine, lineHeight, lineWidth } from './label-lines';
import type { MarkBody } from './mark-body';
import { type Box, type LabelRequest, type PlacedLabel, placeLabels } from './place-labels';
import type { QuantityShape } from './quantity-shape';
import type { QuantityRow, TroopPanel } from './troop-panels';

export interface DrawnMark {
  readonly mark: QuantityRow;
  readonly body: MarkBody;
  readonly shape: QuantityShape;
  readonly label: { readonly box: PlacedLabel; readonly lines: readonly LabelLine[] } | null;
}

export interface LabelOptions {
  readonly fontSize: number;
  /** The label of a mark, from fullest to barest; the last one does without the speaker. */
  readonly wordings: (mark: QuantityRow, panel: TroopPanel) => readonly (readonly LabelLine[])[];
}

const sizeOf = (lines: readonly LabelLine[], fontSize: number): Pick<LabelRequest, 'width' | 'height'> => ({
  width: Math.max(...lines.map((line) => lineWidth(line, fontSize))),
  height: lines.length * lineHeight(fontSize),
});

/** More labels than this are a crowd; the rest are counted and left to the table. */
const mostLabels = 40;
/** Up to so many, each label gets the fullest words that fit. */
const mostTuned = 8;

type Levels = ReadonlyMap<QuantityRow, number>;

/**
 * Words for as many marks as there is room for. Every mark first gets its barest words; then, one after the other,
 * fuller ones, as long as nobody loses a label over it.
 */
export const labelMarks = (
  marks: readonly Omit<DrawnMark, 'label'>[],
  panel: TroopPanel,
  room: Box,
  { wordings, fontSize }: LabelOptions,
): DrawnMark[] => {
  const options = new Map(marks.map(({ mark }) => [mark, wordings(mark, panel)]));
  const linesAt = (mark: QuantityRow, levels: Levels): readonly LabelLine[] =>
    options.get(mark)?.[levels.get(mark) ?? 0] ?? [];
  const named = marks.slice(0, mostLabels);
  const nameless = marks.slice(mostLabels).map(({ shape }) => shape.box);
  const place = (levels: Levels) =>
    placeLabels(
      named.map(({ mark, shape }) => ({
        id: mark.row.item.id,
        mark: shape.box,
        ...sizeOf(linesAt(mark, levels), fontSize),
      })),
      room,
      nameless,
    );
  // The last words leave out the speaker and are kept for when nothing else fits.
  const last = (mark: QuantityRow): number => (options.get(mark)?.length ?? 1) - 1;
  let levels: Levels = new Map(marks.map(({ mark }) => [mark, Math.max(0, last(mark) - 1)]));
  let placed = place(levels);
  // Short words on one line may need more width than there is: all together on more lines may then find room.
  const most = Math.max(0, ...[...options.values()].map(({ length }) => length)) - 1;
  for (let level = most - 1; level >= 0 && marks.length <= mostTuned && placed.size < named.length; level--) {
    const other: Levels = new Map(marks.map(({ mark }) => [mark, Math.min(level, Math.max(0, last(mark) - 1))]));
    const tried = place(other);
    if (tried.size > placed.size) [levels, placed] = [other, tried];
  }
  for (const { mark } of marks.length <= mostTuned ? marks : []) {
    if (placed.has(mark.row.item.id)) continue;
    // The barest words are on one line, and a taller block may fit where that is too long.
    for (let level = (levels.get(mark) ?? 0) - 1; level >= 0; level--) {
      const other = new Map(levels).set(mark, level);
      const tried = place(other);
      if (tried.size > placed.size) [levels, placed] = [other, tried];
    }
  }
  for (const { mark } of named) {
    if (placed.has(mark.row.item.id)) continue;
    const barest = new Map(levels).set(mark, last(mark));
    const tried = place(barest);
    if (tried.size > placed.size) [levels, placed] = [barest, tried];
  }
  // Step by step and in turn, so that one mark's full words do not cost another its speaker.
  for (let isMoving = marks.length <= mostTuned; isMoving; ) {
    isMoving = false;
    for (const { mark } of marks) {
      for (let level = (levels.get(mark) ?? 0) - 1; level >= 0; level--) {
        const fuller = new Map(levels).set(mark, level);
        const tried = place(fuller);
        if (tried.size < placed.size || !tried.has(mark.row.item.id)) continue;
        [levels, placed, isMoving] = [fuller, tried, true];
        break;
      }
    }
  }
  return marks.map((drawn) => {
    const box = placed.get(drawn.mark.row.item.id);
    return { ...drawn, label: box ? { box, lines: linesAt(drawn.mark, levels) } : null };
  });
};
