import { describe, expect, it } from 'vitest';
import { emptyQuery } from '@/query/query';
import { longestAddress, readDossier, writeDossier } from '@/state/dossier-address';
import { fitLink, longestLink } from '@/state/fit-link';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { sharePath } from '@/state/share-path';

const written = (text: string): string | null => {
  const address = readDossier(text);
  return address && writeDossier(address);
};

describe('the dossier of a link', () => {
  it.each([
    ['https://github.com/ann/strike/blob/main/a/x.json', 'https://raw.githubusercontent.com/ann/strike/main/a/x.json'],
    ['https://github.com/ann/strike/raw/v1/x.json', 'https://raw.githubusercontent.com/ann/strike/v1/x.json'],
    ['https://github.com/ann/strike/blob/main/x.json#L10', 'https://raw.githubusercontent.com/ann/strike/main/x.json'],
    [
      'https://github.com/ann/strike/blob/main/x.json#strike',
      'https://raw.githubusercontent.com/ann/strike/main/x.json#strike',
    ],
    ['https://gist.github.com/ann/0a1b2c', 'https://gist.githubusercontent.com/ann/0a1b2c/raw'],
    ['https://gist.github.com/ann/0a1b2c#file-x-json', 'https://gist.githubusercontent.com/ann/0a1b2c/raw'],
    ['https://gist.github.com/ann/0a1b2c/raw/9f/x.json', 'https://gist.githubusercontent.com/ann/0a1b2c/raw/9f/x.json'],
    ['https://gitlab.com/group/sub/strike/-/blob/main/x.json', 'https://gitlab.com/group/sub/strike/-/raw/main/x.json'],
    ['https://git.example.org/g/p/-/blob/main/x.json?ref_type=heads', 'https://git.example.org/g/p/-/raw/main/x.json'],
    [
      'https://codeberg.org/ann/strike/src/branch/main/a/x.json',
      'https://codeberg.org/ann/strike/raw/branch/main/a/x.json',
    ],
    [
      'https://gitea.example.org/ann/strike/src/commit/9f0/x.json',
      'https://gitea.example.org/ann/strike/raw/commit/9f0/x.json',
    ],
    ['https://bitbucket.org/ann/strike/src/main/x.json', 'https://bitbucket.org/ann/strike/raw/main/x.json'],
    ['https://huggingface.co/ann/strike/blob/main/x.json', 'https://huggingface.co/ann/strike/resolve/main/x.json'],
    [
      'https://huggingface.co/datasets/ann/strike/blob/main/x.json',
      'https://huggingface.co/datasets/ann/strike/resolve/main/x.json',
    ],
    ['https://github.com/ann/strike', 'https://github.com/ann/strike'],
    ['https://example.org/blob/main/x.json', 'https://example.org/blob/main/x.json'],
    ['HTTPS://Example.org:443/ü/x.json', 'https://example.org/%C3%BC/x.json'],
    ['https://example.org/x.json#not an id', 'https://example.org/x.json'],
  ])('at %s is the file at %s', (text, file) => {
    expect(written(text)).toBe(file);
    expect(written(file)).toBe(file);
  });

  it.each([
    'https://github.com/ann/strike/releases/download/v1/x.json',
    'https://github.com/ann/strike/blob/main',
    'https://gist.github.com/ann',
    'https://gist.github.com/ann/0a1b2c/revisions',
    'https://bitbucket.org/ann/strike/downloads/x/y.json',
    'https://bitbucket.org/ann/strike/src/main',
    'https://huggingface.co/ann/strike/blob/main',
    'https://huggingface.co/ann/blob/main/x/y.json',
    'https://gitlab.com/group/strike/-/blob/main',
    'https://gitlab.com/group/strike/-/tree/main/x.json',
    'https://git.example.org/strike/-/blob/main/x.json',
    'https://codeberg.org/ann/strike/src/branch/main',
    'https://codeberg.org/ann/strike/src/main/a/x.json',
    'https://codeberg.org/ann/strike/issues/branch/main/x.json',
  ])('at %s stays there: no page that shows one file', (text) => {
    expect(written(text)).toBe(text);
  });

  it.each([
    '',
    'file:',
    'file:///etc/passwd',
    'file:Not_An_Id',
    'http://example.org/x.json',
    'ftp://example.org/x.json',
    'https://ann:secret@example.org/x.json',
    'https://',
    'data:application/json,{}',
    'blob:https://example.org/1',
    '//example.org/x.json',
    `https://example.org/${'x'.repeat(longestAddress)}`,
    'x'.repeat(81),
  ])('cannot be %s', (text) => {
    expect(readDossier(text)).toBeNull();
  });

  it('tells the host that is asked, and the id that is expected there', () => {
    expect(readDossier('https://example.org:8443/x.json#strike')).toEqual({
      kind: 'remote',
      url: 'https://example.org:8443/x.json',
      host: 'example.org:8443',
      id: 'strike',
    });
  });

  it('stands before all else in a link, with its fingerprint, and counts in its length', () => {
    const dossier = `https://example.org/${'x'.repeat(longestAddress - 20)}`;
    const actors = Array.from({ length: 60 }, (_, i) => `somebody-with-a-long-name-${i}`);
    const full: Link = { ...homeLink, dossier, sha: '0123456789ab', lang: 'nl', query: { ...emptyQuery, actors } };
    const { link, notices } = fitLink(full);
    const text = formatLink(link);
    expect(text).toMatch(/^\/\?dossier=https:\/\/example\.org\/x+&sha=0123456789ab&actor=/);
    expect(text.length).toBeLessThanOrEqual(longestLink);
    expect(link.query.actors.length).toBeLessThan(fitLink({ ...full, dossier: null }).link.query.actors.length);
    expect(notices).toMatchObject([{ reason: 'too-long', name: 'actor' }]);
  });

  it('is handed out at a file that every host has, with what is open beside it', () => {
    const open = { kind: 'article', id: 'a1', sentence: 'a1-s2' } as const;
    const share = (dossier: string): string => sharePath({ ...homeLink, dossier, sha: '0123456789ab', open }, 'nl');
    expect(share('https://example.org/x.json#strike')).toBe(
      '/open.html?dossier=https://example.org/x.json%23strike&sha=0123456789ab&lang=nl&at=/articles/a1#a1-s2',
    );
    expect(share('file:strike')).toBe('/?dossier=file:strike&sha=0123456789ab&lang=nl&at=/articles/a1#a1-s2');
    expect(sharePath({ ...homeLink, dossier: 'file:strike', page: 'compare' }, 'en')).toBe(
      '/?dossier=file:strike&lang=en&at=/compare',
    );
  });

  it('has "at" where there is no path of its own only', () => {
    const { link, notices } = parseLink({ pathname: '/events/ring', search: '?at=/about', hash: '' });
    expect(link).toMatchObject({ page: 'dashboard', open: { id: 'ring' } });
    expect(notices).toEqual([{ reason: 'unknown-parameter', name: 'at', value: '/about' }]);
  });
});
