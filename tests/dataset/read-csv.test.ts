import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/dataset/read-csv';
import { noPause } from '@/dataset/rows-in-turns';
import { sheetOf } from '@/dataset/sheet';
import '../fixtures/fixed-seed';

const read = (text: string) => readCsv('sheet', text, null, noPause);
/** So long that it is parsed in several parts. */
const many = (row: string, count = 20_000): string => `id,title\n${row.repeat(count)}`;

describe('a table of text', () => {
  it('is what the parser reads in one go, wherever its parts end', async () => {
    const piece = fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', ' ', 'é', '"x,\ny"', '"a""b"', ';');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 0, max: 30 }), async (pieces, shift) => {
        // Rows before it push the odd place to the edge of a part.
        const text = `id,title\n${'x'.repeat(shift)}${'1234567,90123456\n'.repeat(7_709)}${pieces.join('')}`;
        const whole = sheetOf('sheet', dsvFormat(',').parseRows(text));
        expect(await read(text)).toEqual({ ok: true, sheet: whole });
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the number of each row, empty ones passed over', async () => {
    const found = await read(`${many('a,b\n')}\n,\nlast,"of\nall"\n`);
    expect(found.ok && found.sheet.rows.at(-1)).toEqual({ number: 20_004, cells: ['last', 'of\nall'] });
    expect(found.ok && found.sheet.rows[0]).toEqual({ number: 2, cells: ['a', 'b'] });
  });

  it.each([',', ';', '\t'])('is parted by %j where its head is', async (sign) => {
    const found = await read(`${['id', '"a,b;c\td"', 'title'].join(sign)}\n${['1', '2', '3'].join(sign)}`);
    expect(found).toMatchObject({
      ok: true,
      sheet: { head: ['id', 'a,b;c\td', 'title'], rows: [{ cells: ['1', '2', '3'] }] },
    });
  });

  it('gives way again and again, with how far it is', async () => {
    const told: number[] = [];
    await readCsv('sheet', many('some,words of a row\n'), null, (done) => {
      told.push(done);
      return null;
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('ends where whoever waits for it gives it up', async () => {
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(readCsv('sheet', many('a,b\n'), null, stop)).rejects.toThrow('stopped');
  });

  it('is refused with more columns than any has, and with a row that never ends', async () => {
    expect(await read('column,'.repeat(999))).toMatchObject({ ok: true, sheet: { head: { length: 1_000 } } });
    expect(await read('column,'.repeat(1_000))).toMatchObject({ ok: false, wrong: 'has 1001 columns' });
    expect(await read('x'.repeat(1_000_001))).toMatchObject({ ok: false });
    expect(await read(`id,title\n"${'x,\n'.repeat(400_000)}`)).toMatchObject({
      ok: false,
      wrong: 'has a row of more than 1000000 characters',
    });
  });
});
