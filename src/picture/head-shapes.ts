import { dashes, type HeadShape, type HeadStyle } from './head-style';
import { circlePath, type Ink, nobody, type Paint, paper, px, type Shape } from './shape';

export interface HeadLook {
  readonly x: number;
  readonly y: number;
  /** One fill, or two or three that share the disc. */
  readonly fills: readonly Ink[];
  readonly style: HeadStyle;
  readonly radius?: number;
  readonly shape?: HeadShape;
}

const [line, thin] = [1.8, 1.5];
const halo = 1.6;
/** A smaller head stands close to others, which its halo must not eat. */
const usual = 4.5;
/** How much of the radius the core of a cored head fills. */
const core = 0.36;
/** A diamond is as heavy as a disc where it reaches this much further. */
const diamondReach = 1.25;

const at = (x: number, y: number, radius: number, turn: number): string =>
  `${px(x + radius * Math.sin(turn * 2 * Math.PI))} ${px(y - radius * Math.cos(turn * 2 * Math.PI))}`;

const slice = (x: number, y: number, radius: number, from: number, to: number, closed: boolean): string =>
  `M${closed ? `${px(x)} ${px(y)}L` : ''}${at(x, y, radius, from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(x, y, radius, to)}${closed ? 'Z' : ''}`;

/** The outline of a head of any shape. */
function headPath(shape: HeadShape, x: number, y: number, radius: number): string {
  if (shape === 'circle') return circlePath(x, y, radius);
  const r = px(radius);
  if (shape === 'square') return `M${px(x - r)} ${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
  const reach = px(radius * diamondReach);
  return `M${px(x)} ${px(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
}

/** The pieces of the head of a mark around (x, y), from its halo of paper up: who by colour, what became of it by style. */
export function headShapes({ x, y, fills, style, radius = 4.5, shape = 'circle' }: HeadLook): Shape[] {
  const isFilled = style === 'filled';
  const first = fills[0] ?? nobody;
  const dash = style === 'dotted' ? dashes.dotted : undefined;
  const width = radius < usual ? thin : line;
  const rim = isFilled ? radius : radius - width / 2;
  const ring = (stroke: Ink): Paint => ({ stroke, width, ...(dash ? { dash } : {}) });
  const around = radius < usual ? radius : radius + halo;
  const ground: Shape = { part: 'halo', path: headPath(shape, x, y, around), paint: { fill: paper } };
  const inner: Shape[] =
    style === 'cored'
      ? [{ part: 'core', path: circlePath(x, y, px(radius * core)), paint: { fill: first } }]
      : style === 'struck'
        ? [
            {
              part: 'strike',
              path: `M${px(x - radius - 1)} ${px(y + radius + 1)}L${px(x + radius + 1)} ${px(y - radius - 1)}`,
              paint: { stroke: first, width: 1.8, round: true },
            },
          ]
        : [];
  // Only a disc can be shared.
  if (shape !== 'circle' || fills.length < 2) {
    const paint = isFilled ? { fill: first } : ring(first);
    return [ground, { part: 'head', path: headPath(shape, x, y, rim), paint }, ...inner];
  }
  const parts = fills.slice(0, 3);
  const start = parts.length === 2 ? 0.5 : 0;
  const slices = parts.map((fill, i): Shape => {
    const from = start + i / parts.length;
    return {
      part: 'head',
      path: slice(x, y, rim, from, from + 1 / parts.length, isFilled),
      paint: isFilled ? { fill, stroke: paper, width: 0.7 } : ring(fill),
    };
  });
  return [ground, ...slices, ...inner];
}
