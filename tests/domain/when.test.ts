import { describe, expect, it } from 'vitest';
import { type Precision, precisionOf, type When } from '@/domain/when';
import { daySchema } from '@/domain/when-schema';

const of = (edtf: string, start: string | null, end: string | null, extent: When['extent'] = 'moment'): Precision =>
  precisionOf({ edtf, start, end, extent });

describe('precisionOf', () => {
  it.each<[Precision, Precision]>([
    ['day', of('2022-02-12', '2022-02-12', '2022-02-12')],
    ['day', of('2022-02-12?', '2022-02-12', '2022-02-12')],
    ['within', of('2022-02', '2022-02-01', '2022-02-28')],
    ['within', of('2021-12-30/2021-12-31', '2021-12-30', '2021-12-31')],
    ['about', of('2022-02-12~', '2022-02-10', '2022-02-14')],
    ['about', of('2022-02-12%', '2022-02-10', '2022-02-14')],
    ['about', of('2022-02-12~', '2022-02-12', '2022-02-12')],
    ['before', of('../2022-02-12', null, '2022-02-12')],
    ['before', of('../2022-02-12~', null, '2022-02-12')],
    ['after', of('2022-02-12/..', '2022-02-12', null)],
    ['span', of('2022-02-01/2022-02-12', '2022-02-01', '2022-02-12', 'span')],
    ['span', of('2022-02-12', '2022-02-12', '2022-02-12', 'span')],
    ['open', of('2022-02-12/..', '2022-02-12', null, 'span')],
    ['open', of('../2022-02-12', null, '2022-02-12', 'span')],
    ['unknown', of('../..', null, null)],
    ['unknown', of('../..', null, null, 'span')],
  ])('%s', (wanted, found) => {
    expect(found).toBe(wanted);
  });
});

describe('daySchema', () => {
  it('takes a day and names what is not one', () => {
    expect(daySchema.safeParse('2022-02-28').success).toBe(true);
    const refused = daySchema.safeParse('2022-02-29');
    expect(refused.success).toBe(false);
    expect(refused.error?.issues[0]?.message).toContain('2022-02-12');
  });
});
