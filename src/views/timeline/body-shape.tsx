import type { HeadStyle } from '@/picture/head-style';
import { type Body, goesOn, lasting } from './body';
import { fadeOf } from './fades';
import { pillBand, widePill } from './pill-bands';
import { pillPath } from './pill-path';

interface BodyShapeProps {
  readonly body: Body;
  readonly y: number;
  readonly fills: readonly string[];
  readonly style: HeadStyle;
  /** Prefix of the gradients and of the clip of the chosen dates. */
  readonly prefix: string;
  /** Hollow where it leaves the chosen dates. */
  readonly clipped: boolean;
  /** Only some of its possible days lie in the chosen dates. */
  readonly hollow?: boolean;
  /** Height of a pill; higher where it holds its label. */
  readonly pill?: number;
}

const tint = (fill: string): string => `color-mix(in oklab, ${fill} var(--body-tint), var(--paper))`;
const dashes: Readonly<Partial<Record<HeadStyle, string>>> = { ring: '4 2.4', dotted: '1.7 2.2' };
const orInk = (fills: readonly string[]): readonly string[] => (fills.length > 0 ? fills : ['var(--ink-3)']);

/** The body of a mark: when it happened, and how well that is known. */
export function BodyShape(props: BodyShapeProps) {
  const { body } = props;
  if (body.kind === 'day') return null;
  if (body.kind === 'about') return <About {...props} x={body.x} />;
  if (body.kind === 'within') return <Pill {...props} body={body} />;
  if (body.kind === 'span') return <Bar {...props} body={body} />;
  return <Fading {...props} body={body} />;
}

function About({ x, y, fills, hollow }: BodyShapeProps & { readonly x: number }) {
  const stroke = orInk(fills)[0];
  if (hollow) {
    return (
      <g style={{ stroke, strokeWidth: 0.8, fill: 'var(--paper)' }}>
        {[-17.5, -12.5, 7.5, 12.5].map((at) => (
          <rect key={at} x={x + at} y={y - 1.5} width={4} height={3} />
        ))}
      </g>
    );
  }
  return (
    <g style={{ stroke, strokeWidth: 2.2, fill: 'none' }}>
      <path d={`M${x - 7} ${y}h-3M${x + 7} ${y}h3`} />
      <path d={`M${x - 12.5} ${y}h-2M${x + 12.5} ${y}h2`} opacity={0.8} />
      <path d={`M${x - 17} ${y}h-1.5M${x + 17} ${y}h1.5`} opacity={0.6} />
    </g>
  );
}

type Of<Kind extends Body['kind']> = BodyShapeProps & { readonly body: Extract<Body, { kind: Kind }> };

function Pill({ body, y, fills, style, prefix, clipped, pill = 9 }: Of<'within'>) {
  const parts = orInk(fills);
  const [x0, x1] = [body.x0 + 0.7, body.x1 - 0.7];
  const step = (x1 - x0) / parts.length;
  const paths = parts.map((fill, i) => ({
    fill,
    d:
      parts.length > 1 && x1 - x0 > widePill
        ? pillBand(x0, x1, y, pill, { left: !body.cut.left, right: !body.cut.right }, i, parts.length)
        : pillPath(x0 + i * step, x0 + (i + 1) * step, y, pill, {
            left: i === 0 && !body.cut.left,
            right: i === parts.length - 1 && !body.cut.right,
          }),
  }));
  const dash = body.vague ? '3 2' : dashes[style];
  return (
    <>
      {clipped && paths.map(({ fill, d }) => <path key={fill} d={d} style={{ fill: 'var(--paper)' }} />)}
      <g clipPath={clipped ? `url(#${prefix}-range)` : undefined}>
        {paths.map(({ fill, d }) => (
          <path key={fill} d={d} style={{ fill: tint(fill) }} />
        ))}
      </g>
      {paths.map(({ fill, d }) => (
        <path key={fill} d={d} style={{ fill: 'none', stroke: fill, strokeWidth: 1.4, strokeDasharray: dash }} />
      ))}
      {style === 'struck' && (
        <path d={`M${x0 + 2} ${y + 6}L${x1 - 2} ${y - 6}`} style={{ stroke: parts[0], strokeWidth: 1.6 }} />
      )}
    </>
  );
}

function Bar({ body, y, fills, prefix, clipped }: Of<'span'>) {
  const parts = orInk(fills);
  const height = 4 / parts.length;
  const last = parts.at(-1);
  return (
    <>
      {clipped && (
        <rect
          x={body.x0}
          y={y - 2}
          width={body.x1 - body.x0}
          height={4}
          style={{ fill: 'var(--paper)', stroke: parts[0], strokeWidth: 1 }}
        />
      )}
      <g clipPath={clipped ? `url(#${prefix}-range)` : undefined}>
        {parts.map((fill, i) => (
          <rect
            key={fill}
            x={body.x0}
            y={y - 2 + i * height}
            width={body.x1 - body.x0}
            height={height}
            style={{ fill }}
          />
        ))}
      </g>
      {!body.cut.right && <rect x={body.x1 - 1.8} y={y - 5} width={1.8} height={10} style={{ fill: last }} />}
    </>
  );
}

function Fading({ body, y, fills, prefix, clipped }: Of<'before' | 'after' | 'open'>) {
  const parts = orInk(fills);
  const { x, reach } = body;
  const toward = goesOn(body);
  const isOpen = body.kind === 'open';
  const on = toward === 'past' ? -1 : 1;
  const solid = isOpen ? Math.min(lasting, reach / 2) : 0;
  const height = (isOpen ? 4 : 9) / parts.length;
  const top = y - (isOpen ? 2 : 4.5);
  // A stretch from the known bound on, whichever way that is.
  const along = (start: number, length: number): { x: number; width: number } => ({
    x: on > 0 ? x + start : x - start - length,
    width: length,
  });
  const end = x + on * (reach - 1);
  const edge = { fill: 'none', stroke: parts[0], strokeWidth: 0.8 };
  return (
    <>
      {clipped && (
        <g style={edge}>
          <rect {...along(0, solid)} y={y - 2} height={4} />
          {[-1, 1].map((side) => (
            <rect
              key={side}
              {...along(solid, reach - solid)}
              y={y + side * (isOpen ? 2 : 4.5) - 0.4}
              height={0.8}
              style={{ fill: fadeOf(prefix, toward, parts[0] ?? ''), stroke: 'none' }}
            />
          ))}
        </g>
      )}
      <g clipPath={clipped ? `url(#${prefix}-range)` : undefined}>
        {parts.map((fill, i) => (
          <g key={fill}>
            {isOpen && <rect {...along(0, solid)} y={top + i * height} height={height} style={{ fill }} />}
            <rect
              {...along(solid, reach - solid)}
              y={top + i * height}
              height={height}
              style={{ fill: fadeOf(prefix, toward, fill) }}
              opacity={isOpen ? 1 : 0.34}
            />
          </g>
        ))}
      </g>
      {isOpen ? (
        <path
          d={`M${end - on * 4} ${y - 4}L${end} ${y}L${end - on * 4} ${y + 4}`}
          style={{ stroke: parts[0], strokeWidth: 1.5, fill: 'none' }}
        />
      ) : (
        <rect {...along(0, reach)} y={y - 0.7} height={1.4} style={{ fill: fadeOf(prefix, toward, parts[0] ?? '') }} />
      )}
      {body.inside && <rect x={x - 1} y={y - 5.5} width={2} height={11} style={{ fill: parts.at(-1) }} />}
    </>
  );
}
