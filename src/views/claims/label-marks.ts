import { chooseLabels, type LabelChoice } from '@/picture/choose-labels';
import type { Body } from '@/picture/date-body';
import { freePlaces, placeAround } from '@/picture/place-around';
import type { PlacedLabel, Size } from '@/picture/place-labels';
import type { QuantityShape } from '@/picture/quantity-shape';
import type { Rect } from '@/picture/rect';
import { type LabelLine, lineHeight, lineWidth } from './label-lines';
import type { QuantityRow, TroopPanel } from './troop-panels';

export interface DrawnMark {
  readonly mark: QuantityRow;
  readonly body: Body;
  readonly shape: QuantityShape;
  readonly label: { readonly place: PlacedLabel; readonly lines: readonly LabelLine[] } | null;
}

export interface LabelOptions {
  readonly fontSize: number;
  /** The label of a mark, from fullest to barest; the last ones do without the speaker. */
  readonly wordings: (mark: QuantityRow, panel: TroopPanel) => readonly (readonly LabelLine[])[];
}

const sizeOf = (lines: readonly LabelLine[], fontSize: number): Size => ({
  width: Math.max(...lines.map((line) => lineWidth(line, fontSize))),
  height: lines.length * lineHeight(fontSize),
});

/** More labels than this are a crowd; the rest are counted and left to the table. */
const mostLabels = 40;
/** Up to so many, each label gets the fullest words that fit. */
const mostTuned = 8;

/** Fuller words are worth a longer way from the mark, and who says it is worth more than both. */
const perLevel = 40;
const withoutSpeaker = 1000;

/** The barest of the words that still name the speaker; the barest of all where none do. */
const lastNamed = (wordings: readonly (readonly LabelLine[])[]): number => {
  const at = wordings.findLastIndex((lines) => lines.flat().some(({ role }) => role === 'claimant'));
  return at < 0 ? wordings.length - 1 : at;
};

type Mark = Omit<DrawnMark, 'label'>;

/** A few labels: the fullest words for all of them together. */
const tuneLabels = (
  marks: readonly Mark[],
  wordingsOf: (mark: QuantityRow) => readonly (readonly LabelLine[])[],
  room: Rect,
  obstacles: readonly Rect[],
  fontSize: number,
): DrawnMark[] => {
  const most = Math.max(0, ...marks.map(({ mark }) => wordingsOf(mark).length));
  const choices = new Map<string, LabelChoice[]>(marks.map(({ mark }) => [mark.row.item.id, []]));
  for (let level = 0; level < most; level++) {
    const requests = marks.map(({ mark, shape }) => {
      const lines = wordingsOf(mark)[level];
      return {
        id: mark.row.item.id,
        mark: shape.box,
        // What it costs not to be told who says it, where other words would tell.
        loss: level > lastNamed(wordingsOf(mark)) ? withoutSpeaker : 0,
        ...(lines ? sizeOf(lines, fontSize) : { width: Number.POSITIVE_INFINITY, height: 0 }),
      };
    });
    const found = new Map(freePlaces(requests, room, obstacles).map(({ id, places }) => [id, places]));
    for (const { id, loss } of requests) {
      const cost = level * perLevel + loss;
      choices.get(id)?.push(...(found.get(id) ?? []).map((place) => ({ place, level, cost: cost + place.rank })));
    }
  }
  const chosen = chooseLabels(choices);
  return marks.map((drawn) => {
    const choice = chosen.get(drawn.mark.row.item.id);
    return {
      ...drawn,
      label: choice ? { place: choice.place, lines: wordingsOf(drawn.mark)[choice.level] ?? [] } : null,
    };
  });
};

/** Words for as many marks as there is room for: as full as can be for a few, for a crowd the barest that name the speaker. */
export const labelMarks = (
  marks: readonly Mark[],
  panel: TroopPanel,
  room: Rect,
  { wordings, fontSize }: LabelOptions,
  obstacles: readonly Rect[] = [],
): DrawnMark[] => {
  const options = new Map(marks.map(({ mark }) => [mark, wordings(mark, panel)]));
  const wordingsOf = (mark: QuantityRow): readonly (readonly LabelLine[])[] => options.get(mark) ?? [];
  if (marks.length <= mostTuned) return tuneLabels(marks, wordingsOf, room, obstacles, fontSize);
  const named = marks.slice(0, mostLabels);
  const nameless = [...obstacles, ...marks.slice(mostLabels).map(({ shape }) => shape.box)];
  let levels = new Map(marks.map(({ mark }) => [mark, lastNamed(wordingsOf(mark))]));
  const linesAt = (mark: QuantityRow): readonly LabelLine[] => wordingsOf(mark)[levels.get(mark) ?? 0] ?? [];
  const place = () =>
    placeAround(
      named.map(({ mark, shape }) => ({ id: mark.row.item.id, mark: shape.box, ...sizeOf(linesAt(mark), fontSize) })),
      room,
      nameless,
    );
  let placed = place();
  for (const { mark } of named) {
    if (placed.has(mark.row.item.id)) continue;
    const before = levels;
    levels = new Map(levels).set(mark, wordingsOf(mark).length - 1);
    const tried = place();
    if (tried.size > placed.size) placed = tried;
    else levels = before;
  }
  return marks.map((drawn) => {
    const place = placed.get(drawn.mark.row.item.id);
    return { ...drawn, label: place ? { place, lines: linesAt(drawn.mark) } : null };
  });
};
