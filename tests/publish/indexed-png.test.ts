import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '@/publish/indexed-png';

const pixels = (width: number, height: number, colour: (x: number, y: number) => number[]): Uint8Array =>
  Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    const at = Math.floor(i / 4);
    return [...colour(at % width, Math.floor(at / width)), 255][i % 4] ?? 0;
  });

const chunks = (png: Buffer): Map<string, Buffer> => {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
};

describe('indexedPng', () => {
  it('keeps every pixel of a picture in few colours', async () => {
    const colours = [
      [252, 250, 246],
      [36, 36, 32],
      [200, 40, 40],
    ];
    const png = await indexedPng(
      pixels(7, 5, (x, y) => colours[(x + y) % 3] ?? []),
      7,
      5,
    );
    const parts = chunks(png);
    const palette = parts.get('PLTE');
    const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    expect(parts.get('IHDR')?.readUInt32BE(0)).toBe(7);
    for (let y = 0; y < 5; y++) {
      for (let x = 0; x < 7; x++) {
        const place = (rows[y * 8 + 1 + x] ?? 0) * 3;
        expect([...(palette?.subarray(place, place + 3) ?? [])]).toEqual(colours[(x + y) % 3]);
      }
    }
  });

  it('takes colours together where there are more than 256', async () => {
    const png = await indexedPng(
      pixels(64, 64, (x, y) => [x * 4, y * 4, 100]),
      64,
      64,
    );
    const parts = chunks(png);
    const palette = parts.get('PLTE') ?? Buffer.alloc(0);
    expect(palette.length / 3).toBe(256);
    const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    for (let y = 0; y < 64; y++) {
      for (let x = 0; x < 64; x++) {
        const place = (rows[y * 65 + 1 + x] ?? 0) * 3;
        const away = (at: number): number =>
          Math.hypot((palette[at] ?? 0) - x * 4, (palette[at + 1] ?? 0) - y * 4, (palette[at + 2] ?? 0) - 100);
        // None of the palette lies closer, but for the last bits that do not count.
        const least = Math.min(...Array.from({ length: 256 }, (_, i) => away(i * 3)));
        expect(away(place)).toBeLessThan(least + 13);
      }
    }
  });
});
