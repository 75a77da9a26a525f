import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, chooseTheme, readTheme } from '@/app/theme';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  applyTheme('system');
});

const shown = (): string | undefined => document.documentElement.dataset.theme;

describe('the theme', () => {
  it('is that of the system until one is chosen', () => {
    expect(readTheme()).toBe('system');
    expect(shown()).toBeUndefined();
  });

  it.each(['light', 'dark'] as const)('%s is applied and remembered', (theme) => {
    chooseTheme(theme);
    expect(shown()).toBe(theme);
    expect(readTheme()).toBe(theme);
  });

  it('goes back to the system without a trace', () => {
    chooseTheme('dark');
    chooseTheme('system');
    expect(shown()).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('forgets what is no theme', () => {
    localStorage.setItem('aanloop-theme', 'sepia');
    expect(readTheme()).toBe('system');
  });

  it('works where storage does not', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => {} });
    expect(readTheme()).toBe('system');
    chooseTheme('dark');
    expect(shown()).toBe('dark');
  });
});
