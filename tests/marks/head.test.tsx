import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Head, HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import type { HeadStyle } from '@/picture/head-style';
import { groupIds as groups } from '../fixtures/groups';

afterEach(cleanup);

const draw = (fills: readonly string[], style: HeadStyle, shape?: 'circle' | 'square' | 'diamond') => {
  const { container } = render(
    <svg aria-hidden="true">
      <Head x={10} y={10} fills={fills} style={style} {...(shape ? { shape } : {})} />
    </svg>,
  );
  const shapes = [...container.querySelectorAll('circle, path')] as SVGElement[];
  // The first is the halo.
  return shapes.slice(1).map((element) => element.getAttribute('style') ?? '');
};

describe('Head', () => {
  it.each(['filled', 'cored', 'ring', 'dotted', 'struck'] as const)(
    'draws %s so that it differs from the others',
    (style) => {
      const own = draw(['red'], style).join(' | ');
      for (const other of (['filled', 'cored', 'ring', 'dotted', 'struck'] as const).filter((name) => name !== style)) {
        expect(draw(['red'], other).join(' | ')).not.toBe(own);
      }
    },
  );

  it('says who by its parts, three at most', () => {
    for (const [fills, parts] of [
      [['red'], 1],
      [['red', 'blue'], 2],
      [['red', 'blue', 'green'], 3],
      [['red', 'blue', 'green', 'gold'], 3],
    ] as const) {
      const styles = draw(fills, 'filled');
      expect(styles).toHaveLength(parts);
      styles.forEach((style, i) => {
        expect(style).toContain(`fill: ${fills[i]}`);
      });
    }
  });

  it('is drawn also for nobody', () => {
    expect(draw([], 'filled')).toEqual(['fill: var(--ink-3);']);
  });

  it('keeps its shape in every style', () => {
    for (const shape of ['square', 'diamond'] as const) {
      for (const style of ['filled', 'ring', 'dotted'] as const) expect(draw(['red'], style, shape)).toHaveLength(1);
      expect(draw(['red'], 'struck', shape)).toHaveLength(2);
    }
  });

  it('has no number that is none', () => {
    const { container } = render(<HeadDot fills={['red', 'blue', 'green']} style="ring" size={11} />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('the colours of groups', () => {
  it('are the tokens of the group', () => {
    for (const group of groups) {
      expect(groupFill(group)).toBe(`var(--g-${group})`);
      expect(groupInk(group)).toBe(`var(--t-${group})`);
    }
  });
});
