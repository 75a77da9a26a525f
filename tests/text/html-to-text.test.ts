import { expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from '@/text/html-to-text';

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
