import { expect, it } from 'vitest';
import { tabOfKinds } from '@/state/tab-of-kinds';

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
