import { expect, it } from 'vitest';
import { fittingTab, tabOfKinds } from '@/state/tab-of-kinds';

it.each([
  [['demand'], 'troops', 'all'],
  [['sanctions'], 'troops', 'sanctions'],
  [['troops', 'sanctions'], 'troops', 'all'],
  [['troops'], 'sanctions', 'troops'],
  [['troops'], 'troops', 'troops'],
  [['sanctions'], 'all', 'all'],
] as const)('%j on the tab %s are shown on %s', (kinds, shown, tab) => {
  expect(tabOfKinds(kinds, shown)).toBe(tab);
});

const counted = (...kinds: readonly string[]) => new Map(kinds.map((kind) => [kind, { certain: 0, possible: 1 }]));

it.each([
  ['troops', [], 'troops'],
  ['troops', ['troops', 'denial'], 'troops'],
  ['troops', ['sanctions'], 'sanctions'],
  ['troops', ['sanctions', 'denial'], 'all'],
  ['troops', ['denial'], 'all'],
  ['sanctions', ['denial'], 'sanctions'],
  ['all', ['troops'], 'all'],
] as const)('asked for %s where %j fit, %s is drawn', (asked, kinds, tab) => {
  expect(fittingTab(asked, counted(...kinds))).toBe(tab);
});
