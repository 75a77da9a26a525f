import { expect, it } from 'vitest';
import { layLabel } from '@/picture/set-label';

it('sets a name in one line or two, broken near its middle', () => {
  expect(layLabel('Joe Biden').lines).toEqual(['Joe Biden']);
  expect(layLabel('Sergei Viktorovich Lavrov').lines).toEqual(['Sergei Viktorovich', 'Lavrov']);
  const long = 'Organization for Security and Co-operation in Europe';
  expect(layLabel(long).lines.join(' ')).toBe(long);
});

it('is never wider than a picture, whatever a record calls somebody', () => {
  for (const name of ['x'.repeat(5_000), `${'x'.repeat(5_000)} ${'y'.repeat(5_000)}`, 'x '.repeat(2_500)]) {
    const { lines, width } = layLabel(name);
    for (const line of lines) expect(line).toMatch(/^.{47}…$/);
    expect(width).toBeLessThan(500);
  }
});
