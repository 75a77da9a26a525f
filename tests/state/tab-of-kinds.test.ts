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
  [[], [], 'troops'],
  [['troops', 'denial'], [], 'troops'],
  [['sanctions'], [], 'sanctions'],
  [['sanctions', 'denial'], [], 'all'],
  [['denial'], [], 'all'],
  [['troops', 'sanctions', 'denial'], ['sanctions'], 'sanctions'],
  [['troops', 'sanctions', 'denial'], ['sanctions', 'denial'], 'all'],
  [['troops', 'denial'], ['troops', 'denial'], 'troops'],
  [['troops', 'denial'], ['sanctions'], 'troops'],
] as const)('where %j fit and %j belong to what is open, %s is drawn', (kinds, ofOpen, tab) => {
  expect(fittingTab(counted(...kinds), ofOpen)).toBe(tab);
});
