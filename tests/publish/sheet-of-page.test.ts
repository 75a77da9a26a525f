import { describe, expect, it } from 'vitest';
import { classesOf, sheetOfPage } from '@/publish/sheet-of-page';

const worn = new Set(['page', 'lead']);
const kept = (sheet: string): string => sheetOfPage(sheet, worn);

describe('the sheet of a page', () => {
  it('has the rules whose every class is worn', () => {
    expect(kept('.page{a:b}.other{a:b}.page .other{a:b}.page .lead{a:b}')).toBe('.page{a:b}.page .lead{a:b}');
    expect(kept('.other,.page>.lead{a:b}')).toBe('.page>.lead{a:b}');
  });

  it('keeps what names no class, and what one class of several may fulfil', () => {
    for (const rule of [
      '*,::before{a:b}',
      'html[data-x="a.b"]{a:b}',
      '.page:not(.other){a:b}',
      '.page:is(.other,.lead){a:b}',
    ])
      expect(kept(rule)).toBe(rule);
    expect(kept(':root:has(.other:not(.lead)) .page{a:b}')).not.toBe('');
  });

  it('keeps the order of layers, faces and the steps of a movement, and no empty block', () => {
    for (const rule of ['@layer a,b;', '@font-face{font-family:x}', '@keyframes go{0%{a:b}50.5%{a:c}}'])
      expect(kept(rule)).toBe(rule);
    expect(kept('@layer a{@media print{.other{a:b}}.page{a:b}}')).toBe('@layer a{.page{a:b}}');
  });
});

it('tells the classes of markup', () => {
  expect(classesOf('<p class="a b"><i class="c" data-class="d">class="</i>')).toEqual(['a', 'b', 'c']);
});
