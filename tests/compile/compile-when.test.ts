import { describe, expect, it } from 'vitest';
import { type AuthoredWhen, authoredWhenSchema } from '@/compile/authored-schema';
import { compileWhen } from '@/compile/compile-when';

const basis = { nl: 'Zo.', en: 'So.' };
const outcome = (authored: Partial<AuthoredWhen> & { edtf: string }) =>
  compileWhen(authoredWhenSchema.parse({ basis, ...authored }));

const fieldsOf = (authored: Parameters<typeof outcome>[0]): string[] => {
  const result = outcome(authored);
  return 'faults' in result ? result.faults.map(({ field }) => field) : [];
};

describe('compileWhen', () => {
  it('works out the bounds and fills in the rest', () => {
    expect(outcome({ edtf: '2021-12' })).toEqual({
      when: { edtf: '2021-12', start: '2021-12-01', end: '2021-12-31', extent: 'moment', basis, expression: null },
    });
  });

  it('takes bounds that repeat a plain date and refuses those that do not', () => {
    expect(fieldsOf({ edtf: '2021-12', start: '2021-12-01', end: '2021-12-31' })).toEqual([]);
    expect(fieldsOf({ edtf: '../2021-12-07', start: null, end: '2021-12-07' })).toEqual([]);
    expect(fieldsOf({ edtf: '2021-12', start: '2021-12-02', end: '2021-12-30' })).toEqual(['start', 'end']);
    expect(fieldsOf({ edtf: '2021-12-07', end: null })).toEqual(['end']);
  });

  it('wants the bounds of an approximate date, wide enough to hold it', () => {
    const edtf = '2021-12-14~';
    expect(outcome({ edtf, start: '2021-12-10', end: '2021-12-18' })).toMatchObject({
      when: { start: '2021-12-10', end: '2021-12-18' },
    });
    expect(fieldsOf({ edtf })).toEqual(['start', 'end']);
    expect(fieldsOf({ edtf, start: '2021-12-10' })).toEqual(['end']);
    expect(fieldsOf({ edtf, start: '2021-12-15', end: '2021-12-13' })).toEqual(
      expect.arrayContaining(['start', 'end']),
    );
    expect(fieldsOf({ edtf: '2021-12?', start: '2021-12-05', end: '2021-12-31' })).toEqual(['start']);
  });

  it('leaves the open side of an approximate date open', () => {
    expect(outcome({ edtf: '../2021-12-14~', end: '2021-12-16' })).toMatchObject({
      when: { start: null, end: '2021-12-16' },
    });
    expect(fieldsOf({ edtf: '../2021-12-14~', start: '2021-12-01', end: '2021-12-16' })).toEqual(['start']);
  });

  it('refuses what ends before it starts', () => {
    expect(fieldsOf({ edtf: '2021-12-09/2021-12-04' })).toEqual(['edtf']);
  });

  it('holds an expression to eight words', () => {
    expect(fieldsOf({ edtf: '2021', expression: 'een twee drie vier vijf zes zeven acht' })).toEqual([]);
    expect(fieldsOf({ edtf: '2021', expression: 'een twee drie vier vijf zes zeven acht negen' })).toEqual([
      'expression',
    ]);
  });
});
