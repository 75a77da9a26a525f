import { memo } from 'react';
import type { Toward } from '@/picture/date-body';
import { markFills } from '@/picture/group-color';
import type { Ink } from '@/picture/shape';
import { useAanloop } from '@/state/use-aanloop';

const plainInks: readonly Ink[] = ['var(--ink-2)', 'var(--ink-3)', 'var(--control)'];
const keyOf = (fill: Ink): string => fill.replace(/[^a-z0-9-]/g, '');

/** The paint of an end that fades away in a direction; defined by Fades with the same prefix. */
export const fadeOf = (prefix: string, toward: Toward, fill: Ink): string => `url(#${prefix}-${toward}${keyOf(fill)})`;

/** Gradients for open ends, one for each ink and direction; nothing that is drawn with them changes them. */
export const Fades = memo(function DrawFades({ prefix }: { readonly prefix: string }) {
  const { index } = useAanloop('index');
  const inks = [...markFills(index.groups), ...plainInks];
  return (
    <>
      {inks.map((fill) => (
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
});

/** The gradients of marks that stand in several small pictures on one page. */
export function FadeDefs({ prefix }: { readonly prefix: string }) {
  return (
    <svg width={0} height={0} aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <Fades prefix={prefix} />
      </defs>
    </svg>
  );
}
