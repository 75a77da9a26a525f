import type { Standing } from '@/domain/span';
import { arrowLength, type Body, goesOn, lasting } from './date-body';
import { dashes, type HeadStyle } from './head-style';
import { pillPaths } from './pill-path';
import { type Ink, nobody, type Paint, paper, px, rectPath, type Shape } from './shape';

/** `clipped`: hollow where it leaves the chosen days. `hollow`: only some of its possible days lie in them. */
export type Filling = 'solid' | 'clipped' | 'hollow';

export interface BodyLook {
  readonly y: number;
  /** One for each party; they share the body. */
  readonly fills: readonly Ink[];
  readonly style: HeadStyle;
  readonly filling?: Filling;
  /** Height of what holds some day in these; higher where it holds a label, or a range of numbers, lower in a small mark. */
  readonly pill?: number;
}

/** How a body is filled on a scale that shows more than the chosen days; dashes about a day are too small to be cut. */
export const fillingOf = ({ kind }: Body, standing: Standing): Filling =>
  standing === 'certain' ? 'solid' : kind !== 'about' ? 'clipped' : standing === 'possible' ? 'hollow' : 'solid';

const usual = 9;
/** What a part measures in a mark of some height, if it is so large in one of the usual height or more. */
const inHeight = (size: number, { pill = usual }: BodyLook): number => (size * Math.min(pill, usual)) / usual;

const orNobody = (fills: readonly Ink[]): readonly Ink[] => (fills.length > 0 ? fills : [nobody]);
const edge = (stroke: Ink | undefined): Paint => ({ fill: paper, stroke: stroke ?? nobody, width: 1 });

/** The pieces of a body: when it happened, and how well that is known. The head is a shape of its own. */
export function bodyShapes(body: Body, look: BodyLook): Shape[] {
  if (body.kind === 'day') return [];
  if (body.kind === 'about') return give(body, look);
  if (body.kind === 'within') return pill(body, look);
  if (body.kind === 'span') return bar(body, look);
  if (body.kind === 'beyond') return arrow(body, look);
  return fading(body, look);
}

type Of<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

/** Inked in the chosen days, or not at all where it is only possibly in them. */
const inks = ({ filling = 'solid' }: BodyLook, shapes: readonly Shape[]): Shape[] =>
  filling === 'hollow' ? [] : filling === 'clipped' ? shapes.map((shape) => ({ ...shape, inside: true })) : [...shapes];

/** Dashes that grow faint, as far as the picture has room for them. */
function give({ x, left, right }: Of<'about'>, { y, fills, filling }: BodyLook): Shape[] {
  const stroke = orNobody(fills)[0] ?? nobody;
  return [
    { from: 7, to: 10, opacity: 1 },
    { from: 12.5, to: 14.5, opacity: 0.8 },
    { from: 17, to: 18.5, opacity: 0.6 },
  ].flatMap(({ from, to, opacity }): Shape[] => {
    const path = [-1, 1]
      .filter((side) => (side < 0 ? x - left : right - x) >= from + 1)
      .map((side) =>
        filling === 'hollow'
          ? rectPath(side < 0 ? x - to : x + from, y - 1.5, to - from, 3)
          : `M${px(x + side * from)} ${px(y)}h${px(side * (to - from))}`,
      )
      .join('');
    if (path === '') return [];
    const paint: Paint = filling === 'hollow' ? { fill: paper, stroke, width: 0.8 } : { stroke, width: 2.2, opacity };
    return [{ part: 'give', path, paint }];
  });
}

function pill(body: Of<'within'>, look: BodyLook): Shape[] {
  const { y, fills, style, filling = 'solid', pill: height = usual } = look;
  const parts = orNobody(fills);
  const [x0, x1] = [body.x0 + 0.7, body.x1 - 0.7];
  const paths = pillPaths(x0, x1, y, height, { left: !body.cut.left, right: !body.cut.right }, parts.length);
  const each = (part: string, paint: (fill: Ink) => Paint): Shape[] =>
    parts.map((fill, i) => ({ part, path: paths[i] ?? '', paint: paint(fill) }));
  const dash = body.vague ? [3, 2] : dashes[style];
  return [
    ...(filling === 'solid' ? [] : each('ground', () => ({ fill: paper }))),
    ...inks(
      look,
      each('pill', (fill) => ({ fill, tint: true })),
    ),
    ...each('outline', (stroke) => ({ stroke, width: 1.4, ...(dash ? { dash } : {}) })),
    ...cutEnds(body, look, height),
    ...(style === 'struck' ? [strike(x0 + 2, x1 - 2, look)] : []),
  ];
}

function bar(body: Of<'span'>, look: BodyLook): Shape[] {
  const { y, fills, style, filling = 'solid' } = look;
  const parts = orNobody(fills);
  const high = Math.max(3, inHeight(4, look));
  const [height, width] = [high / parts.length, body.x1 - body.x0];
  const end = inHeight(10, look);
  return [
    ...(filling === 'solid'
      ? []
      : [{ part: 'ground', path: rectPath(body.x0, y - high / 2, width, high), paint: edge(parts[0]) }]),
    ...inks(
      look,
      parts.map((fill, i) => ({
        part: 'bar',
        path: rectPath(body.x0, y - high / 2 + i * height, width, height),
        paint: { fill },
      })),
    ),
    ...(body.cut.right
      ? []
      : [
          {
            part: 'end',
            path: rectPath(body.x1 - 1.8, y - end / 2, 1.8, end),
            paint: { fill: parts.at(-1) ?? nobody },
          },
        ]),
    ...cutEnds(body, look, inHeight(usual, look)),
    // It has no head to strike where it began before the picture.
    ...(style === 'struck' && body.cut.left ? [strike(body.x0 + 2, body.x1 - 2, look)] : []),
  ];
}

/** A tip within the edge of the picture, on the side on which it goes on beyond. */
const goesOnBeyond = (x: number, side: -1 | 1, { y, fills }: BodyLook, height: number): Shape => {
  const reach = Math.min(3.5, height / 2 - 1);
  const back = px(x - side * (reach + 1));
  return {
    part: 'goes-on',
    path: `M${back} ${px(y - reach)}L${px(x - side)} ${px(y)}L${back} ${px(y + reach)}`,
    paint: { stroke: orNobody(fills)[0] ?? nobody, width: 1.4 },
  };
};

const cutEnds = ({ x0, x1, cut }: Of<'span' | 'within'>, look: BodyLook, height: number): Shape[] => [
  ...(cut.left ? [goesOnBeyond(x0, -1, look, height)] : []),
  ...(cut.right ? [goesOnBeyond(x1, 1, look, height)] : []),
];

const strike = (x0: number, x1: number, look: BodyLook): Shape => {
  const reach = inHeight(6, look);
  return {
    part: 'strike',
    path: `M${px(x0)} ${px(look.y + reach)}L${px(x1)} ${px(look.y - reach)}`,
    paint: { stroke: orNobody(look.fills)[0] ?? nobody, width: 1.6 },
  };
};

function arrow({ x, toward }: Of<'beyond'>, look: BodyLook): Shape[] {
  const { y, fills, style } = look;
  const stroke = orNobody(fills)[0] ?? nobody;
  const on = toward === 'past' ? 1 : -1;
  const dash = dashes[style];
  return [
    {
      part: 'beyond',
      path: `M${px(x + on * arrowLength)} ${px(y)}H${px(x + on)}`,
      paint: { stroke, width: 2, ...(dash ? { dash } : {}) },
    },
    {
      part: 'beyond',
      path: `M${px(x + on * 5)} ${px(y - 4)}L${px(x + on)} ${px(y)}L${px(x + on * 5)} ${px(y + 4)}`,
      paint: { stroke, width: 2 },
    },
    ...(style === 'struck' ? [strike(x + on * 2, x + on * 8, look)] : []),
  ];
}

function fading(body: Of<'before' | 'after' | 'open'>, look: BodyLook): Shape[] {
  const { y, fills, filling = 'solid', pill: room = usual } = look;
  const parts = orNobody(fills);
  const first = parts[0] ?? nobody;
  const { x, reach } = body;
  const toward = goesOn(body);
  const isOpen = body.kind === 'open';
  const on = toward === 'past' ? -1 : 1;
  const solid = isOpen ? Math.min(lasting, reach / 2) : 0;
  const high = isOpen ? Math.max(3, inHeight(4, look)) : room;
  const tip = inHeight(4, look);
  const bound = room < usual ? room + 0.6 : Math.max(11, high + 2);
  const height = high / parts.length;
  const top = y - high / 2;
  // A stretch from the known bound on, whichever way that is.
  const along = (start: number, length: number, upper: number, tall: number): string =>
    rectPath(on > 0 ? x + start : x - start - length, upper, length, tall);
  const end = x + on * (reach - 1);
  const fade = (from: number) => ({
    toward,
    left: on > 0 ? x + from : x - reach,
    right: on > 0 ? x + reach : x - from,
  });
  const rims = [-1, 1].map(
    (side): Shape => ({
      part: 'rim',
      path: along(solid, reach - solid, y + (side * high) / 2 - 0.4, 0.8),
      paint: { fill: first, fade: fade(solid) },
    }),
  );
  const open: Shape[] = isOpen
    ? [{ part: 'ground', path: along(0, solid, y - high / 2, high), paint: { ...edge(first), width: 0.8 } }]
    : [];
  return [
    ...(filling === 'solid' ? [] : [...open, ...rims]),
    ...inks(
      look,
      parts.flatMap((fill, i): Shape[] => [
        ...(isOpen ? [{ part: 'bar', path: along(0, solid, top + i * height, height), paint: { fill } }] : []),
        {
          part: 'shade',
          path: along(solid, reach - solid, top + i * height, height),
          paint: { fill, fade: fade(solid), ...(isOpen ? {} : { opacity: 0.34 }) },
        },
      ]),
    ),
    isOpen
      ? {
          part: 'goes-on',
          path: `M${px(end - on * tip)} ${px(y - tip)}L${px(end)} ${px(y)}L${px(end - on * tip)} ${px(y + tip)}`,
          paint: { stroke: first, width: 1.5 },
        }
      : { part: 'line', path: along(0, reach, y - 0.7, 1.4), paint: { fill: first, fade: fade(0) } },
    ...(body.inside
      ? [
          {
            part: 'bound',
            path: rectPath(x - 1, y - bound / 2, 2, bound),
            paint: { fill: parts.at(-1) ?? nobody },
          },
        ]
      : [goesOnBeyond(x, on > 0 ? -1 : 1, look, inHeight(usual, look))]),
  ];
}
