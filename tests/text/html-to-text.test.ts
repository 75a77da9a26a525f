import { expect, it } from 'vitest';
import { deepest, htmlToText, htmlToTextInTurns } from '@/text/html-to-text';
import { looksLikeHtml } from '@/text/looks-like-html';

it.each([
  ['<p>Een <b>haven</b></p><p>en een kade</p>', 'Een haven\n\nen een kade'],
  [
    '<!doctype html><html><head><title>weg</title><style>p{}</style></head><body>Tekst<br>verder</body></html>',
    'Tekst\nverder',
  ],
  ['<div>a\n   b\t c</div>', 'a b c'],
  ['caf&eacute; &amp; thee &lt;b&gt; &#8220;ja&#8221;', 'café & thee <b> “ja”'],
  ['<script>alert("x")</script>na<noscript>weg</noscript>', 'na'],
  ['<ul><li>een</li><li>twee</li></ul>', 'een\n\ntwee'],
  ['<p>open <i>eind', 'open eind'],
  ['', ''],
])('reads %j as %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

it.each([
  ['<!DOCTYPE html><p>x', true],
  ['\n<!-- c --><html>', true],
  ['<p>x</p>', true],
  ['Een tekst met <p> erin', false],
  ['<3 is een hart', false],
  ['', false],
])('takes %j for HTML: %s', (text, is) => {
  expect(looksLikeHtml(text)).toBe(is);
});

const many = 10_000;

it.each([
  ['<!-- -->'.repeat(many), false],
  [`${'<!-- -->\n'.repeat(many)}<table><td>x`, true],
  ['<!--'.repeat(many), false],
  ['<!-- --'.repeat(many), false],
  [' \n'.repeat(many), false],
  [`<?xml ${'a'.repeat(many)}`, false],
  [`<?xml ${'?'.repeat(many)}><html>`, false],
  ['<'.repeat(many), false],
])('%# looks no longer at ten thousand of anything than there is of it', (text, is) => {
  expect(looksLikeHtml(text)).toBe(is);
});

it.each([
  ['&#32;', ''],
  ['&#10;', ''],
  ['<br>', ''],
  ['<p>', ''],
  ['<p> </p>', ''],
  ['<!-- x -->', ''],
  ['<div hidden>', ''],
  ['<b> ', ''],
  ['&nbsp;', '\u00a0'.repeat(many)],
  ['a<br>', `${'a\n'.repeat(many - 1)}a`],
])('reads ten thousand %j', (html, text) => {
  expect(htmlToText(html.repeat(many))).toBe(text);
});

it.each([
  '<p hidden>weg</p>',
  '<p aria-hidden="true">weg <b>weg</b></p>',
  '<p style="color:red; display : none">weg</p>',
  '<textarea>weg</textarea>',
  '<title>weg</title>',
  '<div hidden>weg<br>weg<p>weg</p></div>',
])('leaves out what nobody who reads the page sees: %s', (html) => {
  expect(htmlToText(`<p>voor</p>${html}<p>na</p>`)).toBe('voor\n\nna');
});

it('gives up a page whose elements lie deeper in each other than those of any page', async () => {
  const nested = (count: number): string => `${'<div>'.repeat(count)}geen`;
  expect(await htmlToTextInTurns(nested(deepest), {})).toBe('geen');
  expect(await htmlToTextInTurns(nested(deepest + 1), {})).toBeNull();
  expect(() => htmlToText(nested(deepest + 1))).toThrow('deep in each other');
  // What stands beside each other, or is closed, is not deep.
  for (const one of ['<br>', '<p>a', '<div>a</div>', '<li>a', '<img src=x>', '<div hidden></div>'])
    expect(await htmlToTextInTurns(one.repeat(deepest + 1), {}), one).not.toBeNull();
});

it('stops where whoever waits for it does', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(htmlToTextInTurns('<p>een haven aan zee</p>'.repeat(200_000), { signal })).rejects.toThrow('stopped');
});
