import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { letters, textWidth } from '@/picture/letters';
import { fontPath } from '../../scripts/cut-fonts.ts';
import { dataset } from '../e2e/model';

GlobalFonts.registerFromPath(fontPath('sans-latin.woff2'), 'measured');
const context = createCanvas(10, 10).getContext('2d');
context.font = '1000px measured';
const measure = (text: string, weight: 400 | 600): number => {
  context.fontVariationSettings = `"wght" ${weight}`;
  return context.measureText(text).width;
};

describe('the widths of letters', () => {
  it.each([400, 600] as const)('are those of the font at weight %i', (weight) => {
    const apart = letters.filter((letter) => Math.abs(textWidth(letter, 1000, weight) - measure(letter, weight)) > 1);
    expect(apart).toEqual([]);
  });

  it('make every title as wide as it is set, or a little wider', () => {
    const titles = [...dataset.events, ...dataset.claims].flatMap(({ title }) => [title.nl, title.en]);
    expect(titles.length).toBeGreaterThan(100);
    for (const title of titles) {
      const share = textWidth(title, 1000) / measure(title, 400);
      expect(share).toBeGreaterThan(0.998);
      expect(share).toBeLessThan(1.02);
    }
  });

  it('take an accent to add nothing, and what is not known to be broad', () => {
    expect(textWidth('Oekraïne één', 13)).toBe(textWidth('Oekraine een', 13));
    expect(textWidth('Ж', 1000)).toBeGreaterThan(textWidth('n', 1000));
    expect(textWidth('京', 1000)).toBe(1000);
    expect(textWidth('', 13)).toBe(0);
  });
});
