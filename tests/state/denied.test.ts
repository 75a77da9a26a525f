import { afterEach, expect, it, vi } from 'vitest';

const denied = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('finds nothing kept, and says so, where a browser forbids channels and storage', async () => {
  vi.stubGlobal('BroadcastChannel', denied);
  vi.stubGlobal('indexedDB', { open: denied });
  const { deviceShelf } = await import('@/state/device-shelf');
  const shelf = deviceShelf('shelf', 'things', (value): value is string => typeof value === 'string');
  expect(await shelf.cards()).toEqual([]);
  expect(await shelf.keep('a', 'card', 'content')).toBe('not-allowed');
  expect(await shelf.content('a')).toBeUndefined();
  await shelf.remove('a');
  shelf.follow(() => {})();
});

it('goes on where a database never answers, says so, and hears it when it does', async () => {
  vi.useFakeTimers();
  const opening: { onsuccess?: () => void; readonly result: object } = { result: { transaction: denied } };
  vi.stubGlobal('indexedDB', { open: () => opening });
  const { deviceShelf } = await import('@/state/device-shelf');
  const { storagePatience, useSilentStorage } = await import('@/state/await-storage');
  const shelf = deviceShelf('shelf', 'things', (value): value is string => typeof value === 'string');
  const answers = Promise.all([
    shelf.cards(),
    shelf.keep('a', 'card', 'content'),
    shelf.content('a'),
    shelf.remove('a'),
  ]);
  expect(useSilentStorage.getState().isSilent).toBe(false);
  await vi.advanceTimersByTimeAsync(storagePatience);
  expect(await answers).toEqual([[], 'no-answer', undefined, undefined]);
  expect(useSilentStorage.getState().isSilent).toBe(true);
  opening.onsuccess?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(useSilentStorage.getState().isSilent).toBe(false);
  vi.useRealTimers();
});

it('follows no other tab where there is no way to', async () => {
  vi.stubGlobal('BroadcastChannel', denied);
  const { followUnsaved } = await import('@/state/unsaved');
  followUnsaved()();
});

it('holds what is annotated where a browser forbids locks', async () => {
  vi.stubGlobal('navigator', { locks: { request: async () => denied() } });
  const { holdAnnotation } = await import('@/state/kept-annotations');
  expect(await holdAnnotation('one')).toBe(true);
});
