import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  attachOriginals,
  keepOriginals,
  removeOriginal,
  removeOriginals,
  resetOriginals,
  restoreOriginals,
  stopLooking,
} from '@/state/attach-originals';
import { useOriginals } from '@/state/originals';
import { attached, attachedIndex } from '../query/attached-story';
import { pasted } from './pasted';

const given = pasted('haven.txt', attached);
const stored = () =>
  Array.from({ length: localStorage.length }, (_, i) => localStorage.getItem(localStorage.key(i) ?? '') ?? '');
const names = () => useOriginals.getState().attached.map(({ name }) => name);

beforeEach(() => {
  localStorage.clear();
  resetOriginals();
});

it('keeps a copy in memory only, until it is asked to keep it', async () => {
  await attachOriginals(attachedIndex, [given, pasted('ander.txt', 'Een ander verhaal.')]);
  expect(names()).toEqual(['haven.txt', 'ander.txt']);
  expect(useOriginals.getState().attached.map(({ match }) => match?.isExact ?? null)).toEqual([true, null]);
  expect(localStorage).toHaveLength(0);
  keepOriginals(true);
  expect(localStorage).toHaveLength(2);
  resetOriginals();
  await restoreOriginals(attachedIndex);
  expect(names()).toEqual(['haven.txt', 'ander.txt']);
  expect(useOriginals.getState().isKept).toBe(true);
});

it('takes the later copy of an article for the earlier', async () => {
  await attachOriginals(attachedIndex, [given]);
  await attachOriginals(attachedIndex, [pasted('opnieuw.txt', attached.replaceAll('\n', '\r\n'))]);
  expect(names()).toEqual(['opnieuw.txt']);
});

it('forgets one, or all, also on the device', async () => {
  await attachOriginals(attachedIndex, [given, pasted('ander.txt', 'Een ander verhaal.')]);
  keepOriginals(true);
  removeOriginal(useOriginals.getState().attached[0]?.key ?? '');
  expect(stored().join()).not.toContain('haven');
  expect(stored()).toHaveLength(1);
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

it('moves what an earlier version kept in one list to entries of their own', async () => {
  localStorage.setItem('aanloop.originals', JSON.stringify([{ name: 'haven.txt', content: attached }]));
  await restoreOriginals(attachedIndex);
  expect(names()).toEqual(['haven.txt']);
  expect(localStorage.getItem('aanloop.originals')).toBeNull();
  expect(stored()).toHaveLength(1);
});

/** What the browser tells this tab when another one writes. */
const elsewhere = (key: string | null, newValue: string | null): void => {
  if (key === null) localStorage.clear();
  else if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
};
const settled = () => vi.waitFor(() => expect(useOriginals.getState().pending).toBe(0));

describe('beside another tab', () => {
  const other = JSON.stringify({ name: 'elders.txt', content: 'Een ander verhaal, in een ander tabblad.' });

  it('keeps what it keeps without touching what the other keeps, and shows both', async () => {
    await restoreOriginals(attachedIndex);
    await attachOriginals(attachedIndex, [given]);
    keepOriginals(true);
    elsewhere('aanloop.original.other', other);
    await settled();
    expect(names()).toEqual(['haven.txt', 'elders.txt']);
    await attachOriginals(attachedIndex, [pasted('derde.txt', 'Een derde verhaal.')]);
    expect(stored()).toHaveLength(3);
    resetOriginals();
    await restoreOriginals(attachedIndex);
    expect(names().sort()).toEqual(['derde.txt', 'elders.txt', 'haven.txt']);
  });

  it('lets go of what was taken away there, at once, and brings nothing back', async () => {
    localStorage.setItem('aanloop.original.other', other);
    await restoreOriginals(attachedIndex);
    await attachOriginals(attachedIndex, [given]);
    expect(names()).toEqual(['elders.txt', 'haven.txt']);
    elsewhere('aanloop.original.other', null);
    expect(names()).toEqual(['haven.txt']);
    await attachOriginals(attachedIndex, [pasted('derde.txt', 'Een derde verhaal.')]);
    expect(stored().join()).not.toContain('elders');
    elsewhere(null, null);
    expect(names()).toEqual([]);
    expect(useOriginals.getState().isKept).toBe(false);
  });

  it('takes away what the other kept a moment ago as well', async () => {
    await restoreOriginals(attachedIndex);
    localStorage.setItem('aanloop.original.other', other);
    removeOriginals();
    expect(localStorage).toHaveLength(0);
  });

  it('is not led astray by what others store', async () => {
    await restoreOriginals(attachedIndex);
    for (const value of ['{', '7', '{"name":1}', '[]']) elsewhere('aanloop.original.x', value);
    elsewhere('theme', 'dark');
    await settled();
    expect(names()).toEqual([]);
  });
});

it('says so where there is no room, and keeps what it has in memory', async () => {
  await attachOriginals(attachedIndex, [given]);
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepOriginals(true);
  full.mockRestore();
  expect(useOriginals.getState()).toMatchObject({ isKept: false, keepFailed: true });
  expect(names()).toEqual(['haven.txt']);
  expect(localStorage).toHaveLength(0);
});

it('tells what cannot be read, what is no text and what is too much, each as what it is', async () => {
  const bytes =
    (...given: number[]) =>
    async () =>
      Uint8Array.from(given);
  await attachOriginals(attachedIndex, [
    { name: 'gone', size: 5, read: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
    { name: 'empty', size: 0, read: bytes() },
    { name: 'docx', size: 2000, read: bytes(...new TextEncoder().encode('PK\x03\x04\0\0 word/document.xml')) },
    { name: 'pdf', size: 2000, read: bytes(...new TextEncoder().encode('%PDF-1.7\n%\u00e2')) },
    {
      name: 'huge',
      size: 30_000_000,
      read: () => {
        throw new Error('it was read');
      },
    },
    pasted('long', 'woord '.repeat(200_000)),
  ]);
  expect(useOriginals.getState().attached.map(({ name, refusal }) => `${name}: ${refusal}`)).toEqual([
    'gone: unreadable',
    'empty: empty',
    'docx: document',
    'pdf: pdf',
    'huge: too-large',
    'long: too-long',
  ]);
  keepOriginals(true);
  expect(localStorage).toHaveLength(0);
});

it('stops when it is told to, and goes on with what is given after that', async () => {
  const looking = attachOriginals(attachedIndex, [
    pasted('lang.txt', 'Een verhaal van elders. '.repeat(30_000)),
    pasted('next.txt', 'Nog een.'),
  ]);
  await vi.waitFor(() => expect(useOriginals.getState().progress).toBeGreaterThan(0));
  stopLooking();
  const after = attachOriginals(attachedIndex, [given]);
  await Promise.all([looking, after]);
  const { attached: list, pending } = useOriginals.getState();
  expect(list.map(({ name, refusal }) => `${name} ${refusal}`)).toEqual([
    'lang.txt stopped',
    'next.txt stopped',
    'haven.txt null',
  ]);
  expect(pending).toBe(0);
});

describe('a page that lay aside and came back by Back', () => {
  const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('no longer has what another tab removed meanwhile', async () => {
    await restoreOriginals(attachedIndex);
    await attachOriginals(attachedIndex, [given]);
    keepOriginals(true);
    localStorage.clear();
    comeBack();
    expect(names()).toEqual([]);
    expect(useOriginals.getState().isKept).toBe(false);
  });

  it('has what another tab kept meanwhile', async () => {
    await restoreOriginals(attachedIndex);
    localStorage.setItem('aanloop.original.x', JSON.stringify({ name: 'haven.txt', content: attached }));
    comeBack();
    await vi.waitFor(() => expect(names()).toEqual(['haven.txt']));
    comeBack();
    expect(names()).toEqual(['haven.txt']);
    expect(useOriginals.getState().pending).toBe(0);
  });
});
