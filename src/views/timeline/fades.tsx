import { groups } from '@/domain/actor';
import { groupFill } from '@/picture/group-color';

const fills = ['var(--ink-3)', ...groups.map(groupFill)];
const keyOf = (fill: string): string => fill.replace(/[^a-z0-9-]/g, '');

/** The paint of an end that fades away in a direction; defined by Fades with the same prefix. */
export const fadeOf = (prefix: string, toward: 'past' | 'future', fill: string): string =>
  `url(#${prefix}-${toward}${keyOf(fill)})`;

/** Gradients for open ends, one for each colour and direction. */
export function Fades({ prefix }: { readonly prefix: string }) {
  return (
    <>
      {fills.map((fill) => (
        <g key={fill}>
          <linearGradient id={`${prefix}-past${keyOf(fill)}`}>
            <stop offset="0" style={{ stopColor: fill, stopOpacity: 0 }} />
            <stop offset="1" style={{ stopColor: fill }} />
          </linearGradient>
          <linearGradient id={`${prefix}-future${keyOf(fill)}`}>
            <stop offset="0" style={{ stopColor: fill }} />
            <stop offset="1" style={{ stopColor: fill, stopOpacity: 0 }} />
          </linearGradient>
        </g>
      ))}
    </>
  );
}
