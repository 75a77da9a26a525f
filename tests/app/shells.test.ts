import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const shells = ['index', 'open', 'archive'].map((name) => readFileSync(`${name}.html`, 'utf8'));
const [index = '', open = '', archive = ''] = shells;

it('has one shell for all entries but for what each says of itself', () => {
  expect(archive.replace('data-entry="archive"', 'data-entry="open"')).toBe(open);
  const ofItsOwn = '    <meta name="description" content="" />\n';
  const ofOthers = '    <meta name="robots" content="noindex" />\n    <meta name="referrer" content="no-referrer" />\n';
  expect(index).toContain(ofItsOwn);
  expect(open.replace(' data-entry="open"', '').replace(ofOthers, ofItsOwn)).toBe(index);
});
