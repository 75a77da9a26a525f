import { describe, expect, it } from 'vitest';
import { stepTo } from '@/views/network/step-to';

const nodes = [
  { id: 'middle', x: 100, y: 100 },
  { id: 'right', x: 180, y: 110 },
  { id: 'aslant', x: 105, y: 60 },
  { id: 'left', x: 20, y: 90 },
];

describe('stepTo', () => {
  const from = { x: 100, y: 100 };
  it('goes to the nearest node that way', () => {
    expect(stepTo(from, nodes, 'right')?.id).toBe('right');
    expect(stepTo(from, nodes, 'up')?.id).toBe('aslant');
    expect(stepTo(from, nodes, 'left')?.id).toBe('left');
  });
  it('takes what lies aside only where nothing lies ahead', () => {
    expect(stepTo({ x: 20, y: 90 }, nodes, 'up')?.id).toBe('aslant');
    expect(stepTo(from, nodes, 'down')?.id).toBe('right');
    expect(stepTo({ x: 180, y: 110 }, nodes, 'down')).toBeNull();
  });
});
