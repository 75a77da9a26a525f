import { expect, it } from 'vitest';
import { exportSpreadsheet } from '@/dataset/export-csv';
import { type Cell, tableOf } from '@/dataset/export-table';
import { wordsOf } from '@/i18n/words';

const sheet = (cell: Cell, lang: 'nl' | 'en') => {
  const column = { name: 'value', type: 'string', description: '', required: false, values: null } as const;
  const second = { ...column, name: 'other', of: () => 'è' };
  const columns = [{ ...column, of: () => cell }, second];
  return exportSpreadsheet(
    tableOf({ name: 'x', title: { nl: 'x', en: 'x' }, items: [0], columns }),
    wordsOf(lang).claims.save.sheet,
  );
};

it.each<[Cell, string]>([
  ['plain', 'plain'],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+31', "'+31"],
  ['-2', "'-2"],
  ['\t=1', "'\t=1"],
  ['2021-12', "'2021-12"],
  ['2021', "'2021"],
  ['＝1+1', "'＝1+1"],
  ['12 februari', "'12 februari"],
  ['3 May 2022', "'3 May 2022"],
  ['dec. 2021', "'dec. 2021"],
  ['mar-1', "'mar-1"],
  ['1-2', "'1-2"],
  ['100.000', "'100.000"],
  ['007', "'007"],
  ['12e5', "'12e5"],
  ['8:30 pm', "'8:30 pm"],
  ['12 soldiers', '12 soldiers'],
  ['vos-2', 'vos-2'],
  ['a000-s1', 'a000-s1'],
  ['late in 2021', 'late in 2021'],
  ['2021-12-09', '2021-12-09'],
  [-2, '-2'],
  [2021, '2021'],
  [null, ''],
  [true, 'true'],
])('writes %j as %j, for English with a comma', (cell, text) => {
  expect(sheet(cell, 'en')).toBe(`\ufeffvalue,other\n${text},è\n`);
});

it('separates by semicolons in Dutch, where a comma stands within a number', () => {
  expect(sheet(1.5, 'nl')).toBe('\ufeffvalue;other\n1,5;è\n');
  expect(sheet('a;b', 'nl')).toBe('\ufeffvalue;other\n"a;b";è\n');
});
