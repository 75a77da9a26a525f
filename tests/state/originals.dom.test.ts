import { beforeEach, expect, it } from 'vitest';
import {
  attachOriginals,
  keepOriginals,
  removeOriginal,
  removeOriginals,
  resetOriginals,
  restoreOriginals,
  useOriginals,
} from '@/state/originals';
import { attached, attachedIndex } from '../query/attached-story';

const given = { name: 'haven.txt', content: attached };
const names = () => useOriginals.getState().attached.map(({ name }) => name);

beforeEach(() => {
  localStorage.clear();
  resetOriginals();
});

it('keeps a copy in memory only, until it is asked to keep it', async () => {
  await attachOriginals(attachedIndex, [given, { name: 'ander.txt', content: 'Een ander verhaal.' }]);
  expect(names()).toEqual(['haven.txt', 'ander.txt']);
  expect(useOriginals.getState().attached.map(({ match }) => match?.isExact ?? null)).toEqual([true, null]);
  expect(localStorage).toHaveLength(0);
  keepOriginals(true);
  expect(localStorage).toHaveLength(1);
  resetOriginals();
  await restoreOriginals(attachedIndex);
  expect(names()).toEqual(['haven.txt', 'ander.txt']);
  expect(useOriginals.getState().isKept).toBe(true);
});

it('takes the later copy of an article for the earlier', async () => {
  await attachOriginals(attachedIndex, [given]);
  await attachOriginals(attachedIndex, [{ name: 'opnieuw.txt', content: attached.replaceAll('\n', '\r\n') }]);
  expect(names()).toEqual(['opnieuw.txt']);
});

it('forgets one, or all, also on the device', async () => {
  await attachOriginals(attachedIndex, [given, { name: 'ander.txt', content: 'Een ander verhaal.' }]);
  keepOriginals(true);
  removeOriginal(useOriginals.getState().attached[0]?.key ?? '');
  expect(localStorage.getItem('aanloop.originals')).not.toContain('haven');
  removeOriginals();
  expect(names()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

it('does not trip over what it did not store', async () => {
  for (const broken of ['{', '7', '[{"name":1}]', '{"a":1}']) {
    localStorage.setItem('aanloop.originals', broken);
    resetOriginals();
    await restoreOriginals(attachedIndex);
    expect(names()).toEqual([]);
  }
});
