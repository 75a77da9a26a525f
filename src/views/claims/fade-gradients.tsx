import { groups } from '@/domain/actor';
import { groupFill } from '@/picture/group-color';

export type FadeSide = 'left' | 'right';
const sides: readonly FadeSide[] = ['left', 'right'];

/** A fill that fades away towards the side on which a date has no bound. */
export const fadeFill = (fadeId: string, hue: string, side: FadeSide): string => `url(#${fadeId}-${hue}-${side})`;

/** The gradients of one picture, one per group and side, and one without a group. */
export function FadeGradients({ fadeId }: { readonly fadeId: string }) {
  const hues = [
    ...groups.map((group) => ({ name: group as string, color: groupFill(group) })),
    { name: 'rule', color: 'var(--control)' },
  ];
  return (
    <defs>
      {hues.flatMap(({ name, color }) =>
        sides.map((side) => (
          <linearGradient
            key={`${name} ${side}`}
            id={`${fadeId}-${name}-${side}`}
            x1={side === 'left' ? 1 : 0}
            x2={side === 'left' ? 0 : 1}
          >
            <stop offset="0" style={{ stopColor: color, stopOpacity: 1 }} />
            <stop offset="1" style={{ stopColor: color, stopOpacity: 0 }} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
