import { clamp } from '@/picture/clamp';
import { dateBody } from '@/picture/date-body';
import { type DayScale, dayScale } from '@/picture/day-scale';
import { quantityShape } from '@/picture/quantity-shape';
import { logScale, type ValueScale, valueScale } from '@/picture/value-scale';
import type { ClaimRow } from './claim-row';
import { type JoinedMarks, joinMarks } from './join-marks';
import { lineHeight } from './label-lines';
import { type DrawnMark, type LabelOptions, labelMarks } from './label-marks';
import { type Lane, laneLayout } from './lane-layout';
import { type Spread, spreadsOf } from './spread';
import { bracketX, spreadBox } from './spread-reach';
import type { QuantityRow, TroopPanel, TroopPanels } from './troop-panels';

/** A panel with a scale, or a single number on a line of its own. */
export interface DrawnPanel {
  readonly panel: TroopPanel;
  readonly y: number;
  readonly height: number;
  /** Null for a single number: one number needs no scale. */
  readonly scale: ValueScale | null;
  readonly marks: readonly DrawnMark[];
  readonly joints: readonly JoinedMarks[];
  readonly spreads: readonly Spread[];
}

export interface TroopsLayout {
  readonly width: number;
  readonly height: number;
  readonly days: DayScale;
  readonly panels: readonly DrawnPanel[];
  readonly lane: Lane;
  readonly laneTop: number;
  /** Numbers without a date on this clock stand with the other undated claims. */
  readonly undated: readonly ClaimRow[];
  readonly unlabelled: number;
}

interface LayoutRequest extends LabelOptions {
  readonly panels: TroopPanels;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  readonly axisWidth: number;
  readonly isLog: boolean;
  /** Height is scarce. */
  readonly dense: boolean;
}

const roomy = { title: 23, axis: 20, gap: 6, lane: 8 };
const tight = { title: 20, axis: 17, gap: 3, lane: 5 };
/** Below this height every pixel between the panels goes to the panels. */
const scarce = 290;
/** From this height claims without a number may stand under each other. */
const roomForLanes = 480;
const stripGap = 2;
/** Beside the days, for brackets that span what several speakers say. */
const spreadGutter = 26;
/** Two numbers and their labels need less than several. */
const smallestPlot = ({ marks }: TroopPanel, isDense: boolean): number =>
  marks.length > 2 ? (isDense ? 42 : 96) : isDense ? 32 : 72;
const comfortablePlot = 76;

const marksOf = (
  panel: TroopPanel,
  days: DayScale,
  at: (value: number) => number,
  height: number,
): Omit<DrawnMark, 'label'>[] =>
  panel.marks.flatMap((mark) => {
    const body = mark.row.when && dateBody(mark.row.when, days);
    const room = { top: 1, bottom: height - 1 };
    return body ? [{ mark, body, shape: quantityShape(mark.quantity, body, at, room) }] : [];
  });

const drawScaled = (
  panel: TroopPanel,
  y: number,
  height: number,
  days: DayScale,
  request: LayoutRequest,
): DrawnPanel => {
  const quantities = panel.marks.map(({ quantity }) => quantity);
  const scale = request.isLog
    ? logScale(quantities, height)
    : valueScale(quantities, height, clamp(Math.floor(height / 26), 2, 4));
  const spreads = spreadsOf(panel, request.from, request.to);
  // Beside a bracket there is room for words as well.
  const bounds = { left: days.left, top: -5, right: request.width, bottom: height + 2 };
  const brackets = spreads.map((spread, i) => spreadBox(spread, scale, height, bracketX(request.width, i)));
  const marks = labelMarks(marksOf(panel, days, scale.at, height), panel, bounds, request, brackets);
  return {
    panel,
    y,
    height,
    scale,
    marks,
    joints: joinMarks(marks),
    spreads,
  };
};

/** One line if all its words fit beside the mark, or if it must; else as many as they need. */
const drawStrip = (panel: TroopPanel, days: DayScale, request: LayoutRequest, isTight: boolean): DrawnPanel => {
  const { min, max } = panel.marks[0]?.quantity ?? { min: null, max: null };
  const draw = (height: number, wordings: LayoutRequest['wordings']): DrawnPanel => {
    const at = (value: number): number =>
      min === null || max === null || min === max ? height / 2 : height / 2 + (value === max ? -7 : 7);
    const bounds = { left: 0, top: -1, right: days.right + 6, bottom: height + 1 };
    const marks = labelMarks(marksOf(panel, days, at, height), panel, bounds, { ...request, wordings });
    return { panel, y: 0, height, scale: null, marks, joints: [], spreads: [] };
  };
  const line = lineHeight(request.fontSize);
  const all = panel.marks.flatMap((mark) => request.wordings(mark, panel));
  const single = all.filter((lines) => lines.length === 1);
  const low = draw(line + 7, () => (isTight ? single : single.slice(0, 1)));
  if (single.length > 0 && low.marks.every(({ label }) => label !== null)) return low;
  return draw(line * Math.max(2, all[1]?.length ?? 0) + 4, () => all);
};

/** Places everything of the troops picture. It grows beyond the height asked for rather than squeeze its panels. */
export function troopsLayout(request: LayoutRequest): TroopsLayout {
  const { panels: derived, width, height, axisWidth } = request;
  const space = height < scarce ? tight : roomy;
  const hasSpread = derived.panels.some((panel) => spreadsOf(panel, request.from, request.to).length > 0);
  const days = dayScale(request.from, request.to, axisWidth, width - 6 - (hasSpread ? spreadGutter : 0));
  // The numbers come first: where there is little room for them, the claims without one share a line.
  const lane = laneLayout(derived.withoutNumber, days, request.dense || height < roomForLanes);
  const isDated = ({ row: { when } }: QuantityRow): boolean => when !== null && dateBody(when, days) !== null;
  const dated = derived.panels
    .map((panel) => ({ ...panel, marks: panel.marks.filter(isDated) }))
    .filter(({ marks }) => marks.length > 0);
  const undatedNumbers = derived.panels.flatMap(({ marks }) =>
    marks.filter((mark) => !isDated(mark)).map(({ row }) => row),
  );

  const scaled = dated.filter(({ marks }) => marks.length > 1);
  const strips = dated.filter(({ marks }) => marks.length === 1);
  const laneHeight = lane.stacks.length > 0 ? lane.height + space.lane : 0;
  const around = scaled.length * (space.title + space.gap) + laneHeight + space.axis;
  const strip = (isTight: boolean): readonly DrawnPanel[] =>
    strips.map((panel) => drawStrip(panel, days, request, isTight));
  const heightOf = (drawn: readonly DrawnPanel[]): number => drawn.reduce((sum, one) => sum + one.height + stripGap, 0);
  const loose = strip(false);
  const lowest = height - around - heightOf(loose) < scaled.length * comfortablePlot ? strip(true) : loose;
  const fixed = around + heightOf(lowest);
  const weight = (panel: TroopPanel): number => Math.min(panel.marks.length, 4) ** 2;
  const weights = scaled.reduce((sum, panel) => sum + weight(panel), 0);
  const free = Math.max(0, height - fixed - scaled.reduce((sum, panel) => sum + smallestPlot(panel, request.dense), 0));

  let y = 0;
  const drawn: DrawnPanel[] = [];
  for (const panel of scaled) {
    const plot = smallestPlot(panel, request.dense) + Math.floor((free * weight(panel)) / weights);
    y += space.title;
    drawn.push(drawScaled(panel, y, plot, days, request));
    y += plot + space.gap;
  }
  for (const one of lowest) {
    drawn.push({ ...one, y });
    y += one.height + stripGap;
  }
  return {
    width,
    height: y + laneHeight + space.axis,
    days,
    panels: drawn,
    lane,
    laneTop: y + space.lane / 2,
    undated: [...undatedNumbers, ...lane.undated],
    unlabelled: drawn.reduce((sum, panel) => sum + panel.marks.filter(({ label }) => label === null).length, 0),
  };
}
