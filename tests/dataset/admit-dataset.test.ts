import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '@/compile/doctor-examine';
import { admitDataset, admitSteps } from '@/dataset/admit-dataset';
import { closingSteps } from '@/dataset/break-circles';
import type { LeftOut } from '@/dataset/left-out';
import { idCases } from '../compile/doctor-cases-ids';
import { itemCases } from '../compile/doctor-cases-items';
import { type Change, contextOf, patient, put } from '../compile/doctor-patient';
import '../fixtures/fixed-seed';

const admitted = (...changes: readonly Change[]) => {
  const one = patient();
  for (const change of changes) change(one);
  return { one, ...admitDataset(one.dataset) };
};

/** What the door promises of everything that it opens. */
const promised = [
  'references',
  'affiliation-circles',
  'answer-circles',
  'retired-ids',
  'replacements',
  'between-two',
  'said-twice',
];

describe('admitDataset', () => {
  it('tells how far it is, forward from nothing to all', () => {
    const parts = [...admitSteps(patient().dataset)];
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  it('leaves what holds together as it is', () => {
    const { dataset } = patient();
    expect(admitDataset(dataset)).toEqual({ dataset, leftOut: [] });
  });

  const sick = promised.flatMap((id) =>
    ((idCases[id] ?? itemCases[id])?.sick ?? []).map(([says, change]) => [id, says, change] as const),
  );
  it.each(sick)('%s, as in “%s”: it tells, and the doctor finds nothing any more', (_, __, change) => {
    const { one, dataset, leftOut } = admitted(change);
    expect(leftOut.length).toBeGreaterThan(0);
    const examined = examine({ ...contextOf(one), raw: dataset });
    for (const { check, findings } of examined) if (promised.includes(check.id)) expect(findings, check.id).toEqual([]);
    expect(admitDataset(dataset), 'a second time nothing more').toEqual({ dataset, leftOut: [] });
  });

  it.each<[Change, LeftOut]>([
    [
      ({ dataset }) => dataset.events.push(...dataset.events),
      { at: 'events/vos-bakker-call', reason: 'repeated', name: 'vos-bakker-call' },
    ],
    [put('actors.1.id', 'narrator'), { at: 'actors/narrator', reason: 'reserved', name: 'narrator' }],
    [put('claims.2.claimant', 'nobody'), { at: 'claims/twenty-trucks claimant', reason: 'no-such', name: 'nobody' }],
    [put('claims.1.reports.0.via', 'nobody'), { at: 'claims/levy via', reason: 'no-such', name: 'nobody' }],
    [put('relations.1.target', 'anna-vos'), { at: 'relations/vos-calls-bakker', reason: 'itself', name: 'anna-vos' }],
    [
      put('actors.2.affiliation', 'hoogdorp'),
      { at: 'actors/hoogdorp affiliation', reason: 'itself', name: 'hoogdorp' },
    ],
    [
      put('events.0.date.start', '2021-12-07'),
      { at: 'events/vos-bakker-call date', reason: 'reversed', name: '2021-12-07 – 2021-12-06' },
    ],
    [
      put('claims.0.said', { ...patient().dataset.claims[0]?.said, start: '2021-12-08', end: '2021-12-07' }),
      { at: 'claims/at-most-ten said', reason: 'reversed', name: '2021-12-08 – 2021-12-07' },
    ],
    [
      put('events.0.date.edtf', '2017-03'),
      { at: 'events/vos-bakker-call date', reason: 'disagreeing', name: '2017-03 ≠ 2021-12-06' },
    ],
    [
      put('events.0.date.edtf', '2021-12-07/..'),
      { at: 'events/vos-bakker-call date', reason: 'disagreeing', name: '2021-12-07/.. ≠ 2021-12-06' },
    ],
    [
      put('events.0.date', { ...patient().dataset.events[0]?.date, end: null }),
      { at: 'events/vos-bakker-call date', reason: 'disagreeing', name: '2021-12-06 ≠ 2021-12-06/..' },
    ],
    [
      put('events.0.date', { ...patient().dataset.events[0]?.date, edtf: '2020?' }),
      { at: 'events/vos-bakker-call date', reason: 'disagreeing', name: '2020? ≠ 2021-12-06' },
    ],
    [
      put('claims.0.reports.0.evidence.0.end', 90_000),
      { at: 'claims/at-most-ten', reason: 'nothing-left', name: 'reports' },
    ],
    [put('claims.0.quantity.min', 11), { at: 'claims/at-most-ten quantity', reason: 'reversed', name: '11 – 10' }],
    [
      put('events.0.evidence.0.end', 90_000),
      { at: 'events/vos-bakker-call evidence', reason: 'beyond', name: expect.stringMatching(/^a000 \d+–90000$/) },
    ],
    [
      put('events.0.evidence.1.digest', 'a001-s1'),
      { at: 'events/vos-bakker-call evidence', reason: 'misplaced', name: 'a001-s1' },
    ],
    [put('articles.0.digest.2.id', 'a001-s9'), { at: 'articles/a000', reason: 'misplaced', name: 'a001-s9' }],
    [
      put('articles.0.digest.0.end', 90_000),
      { at: 'articles/a000 a000-s1', reason: 'beyond', name: expect.stringMatching(/^\d+–90000$/) },
    ],
    [put('retired.0.id', 'levy'), { at: 'retired/levy', reason: 'in-use', name: 'levy' }],
    [
      put('dossier.phases.0.start', '2021-12-08'),
      { at: 'phases/begin', reason: 'reversed', name: '2021-12-08 – 2021-12-07' },
    ],
  ])('%# names what it leaves out and why', (change, told) => {
    const { leftOut } = admitted(change);
    expect(leftOut).toContainEqual(told);
  });

  const { dataset: whole } = patient();
  const end = whole.articles[0]?.source.length ?? 0;
  const stretch = { article: 'a000', start: end - 5, end };

  it.each<[string, readonly Change[]]>([
    ['a passage to the last letter', [put('events.0.evidence.0.end', end)]],
    ['a passage of one letter', [put('events.0.evidence.0.start', 3), put('events.0.evidence.0.end', 4)]],
    ['a sentence to the last letter', [put('articles.0.digest.0.end', end)]],
    ['a mention to the last letter', [put('actors.0.mentions', [stretch])]],
    ['a date of one day', [put('events.0.date.end', '2021-12-06'), put('events.0.date.start', '2021-12-06')]],
    ['a date without an end', [put('claims.0.said.edtf', '2021-12-01/..'), put('claims.0.said.end', null)]],
    ['days within the month that is written', [put('events.0.date.edtf', '2021-12')]],
    [
      'a doubtful date whose days reach further',
      [put('events.0.date.edtf', '2021-12-06?'), put('events.0.date.end', '2021-12-09')],
    ],
    ['a number that is one', [put('claims.0.quantity.min', 10), put('claims.0.quantity.max', 10)]],
    ['none at all', [put('claims.0.quantity.min', 0), put('claims.0.quantity.max', 0)]],
    ['a number without a lower bound', [put('claims.0.quantity.min', null)]],
    ['a date that was told earlier', [put('events.0.date.earlier', [{ ...whole.events[0]?.date, before: 'a000' }])]],
  ])('leaves %s as it is', (_, changes) => {
    const { one, dataset, leftOut } = admitted(...changes);
    expect(leftOut).toEqual([]);
    expect(dataset).toEqual(one.dataset);
  });

  it.each<[string, Change, Partial<LeftOut>]>([
    ['a passage one letter further', put('events.0.evidence.0.end', end + 1), { reason: 'beyond' }],
    [
      'a passage of no letter',
      put('events.0.evidence.0.start', whole.events[0]?.evidence[0]?.end),
      { reason: 'beyond' },
    ],
    ['a sentence one letter further', put('articles.0.digest.0.end', end + 1), { reason: 'beyond' }],
    [
      'a sentence of no letter',
      put('articles.0.digest.0.start', whole.articles[0]?.digest[0]?.end),
      { reason: 'beyond' },
    ],
    ['a mention of no letter', put('actors.0.mentions', [{ ...stretch, start: end }]), { reason: 'beyond' }],
    [
      'a mention in no article',
      put('actors.0.mentions', [{ ...stretch, article: 'a9' }]),
      { reason: 'no-such', name: 'a9' },
    ],
    [
      'a passage of no sentence',
      put('events.0.evidence.0.digest', 'a000-s99'),
      { reason: 'no-such', name: 'a000-s99' },
    ],
    [
      'an earlier date before no article',
      put('events.0.date.earlier', [{ ...whole.events[0]?.date, before: 'a9' }]),
      { at: 'events/vos-bakker-call date before', reason: 'no-such', name: 'a9' },
    ],
    [
      'an earlier date that ends before it begins',
      put('events.0.date.earlier', [
        { ...whole.events[0]?.date, start: '2021-12-09', end: '2021-12-08', before: 'a000' },
      ]),
      { at: 'events/vos-bakker-call date before', reason: 'reversed' },
    ],
    [
      'a day it is about that ends before it begins',
      put('claims.0.aboutDate', { ...whole.claims[0]?.said, start: '2021-12-09', end: '2021-12-08' }),
      { at: 'claims/at-most-ten aboutDate', reason: 'reversed' },
    ],
    [
      'an answer to itself',
      put('claims.0.answers', [{ claim: 'at-most-ten', how: 'denies', note: whole.dossier.title }]),
      { reason: 'itself' },
    ],
    ['a number below nought', put('claims.0.quantity.min', -1), { reason: 'uncountable', name: '-1' }],
    [
      'a number that no scale can hold',
      put('claims.0.quantity.max', 1e308),
      { at: 'claims/at-most-ten quantity', reason: 'uncountable', name: '1e+308' },
    ],
    ['an alias in no article', put('actors.0.aliasArticles', [['a9']]), { reason: 'no-such', name: 'a9' }],
  ])('leaves out %s, and only that', (_, change, told) => {
    const { dataset, leftOut } = admitted(change);
    expect(leftOut.filter(({ reason }) => reason !== 'nothing-left')[0]).toMatchObject(told);
    expect(dataset.claims.map(({ id }) => id)).toEqual(whole.claims.map(({ id }) => id));
    expect(dataset.actors.map(({ id }) => id)).toEqual(whole.actors.map(({ id }) => id));
    expect(admitDataset(dataset)).toEqual({ dataset, leftOut: [] });
  });

  it.each(['', ' '])('takes an outlet called %j for one that is not known', (outlet) => {
    const { dataset, leftOut } = admitted(put('articles.0.outlet', outlet));
    expect([dataset.articles[0]?.outlet, leftOut]).toEqual([null, []]);
  });

  it('never gives a claim another claimant, nor leaves one without evidence', () => {
    const { dataset, leftOut } = admitted(
      put('claims.2.claimant', 'nobody'),
      put('claims.0.reports.0.article', 'a007'),
    );
    expect(dataset.claims.map(({ id }) => id)).toEqual(['levy']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['no-such', 'nothing-left']));
    expect(dataset.questions).toEqual([]);
    expect(dataset.retired).toEqual([expect.objectContaining({ id: 'some-trucks', replacedBy: [] })]);
  });

  it('finds a place in the picture of the network for everyone', () => {
    const { dataset } = admitted(({ dataset: { layout } }) => layout.places.splice(0, 3), put('layout.places.0.x', -5));
    expect(dataset.layout.places.map(({ actor }) => actor).sort()).toEqual(dataset.actors.map(({ id }) => id).sort());
    for (const { x, y } of dataset.layout.places) {
      expect([x, y].every(Number.isInteger)).toBe(true);
      expect(x >= 0 && y >= 0 && x <= 100 && y <= 50).toBe(true);
    }
  });
});

describe('closingSteps', () => {
  it('finds the one step of each circle that closes it, along chains of any length', () => {
    const steps = (...pairs: [string, string[]][]) => closingSteps(new Map(pairs));
    expect(steps(['a', ['b']], ['b', ['c']], ['c', []])).toEqual([]);
    expect(steps(['a', ['b', 'c']], ['b', ['d']], ['c', ['d']], ['d', []])).toEqual([]);
    expect(steps(['a', ['b']], ['b', ['c']], ['c', ['a']])).toEqual([{ from: 'c', to: 'a' }]);
    const long = Array.from({ length: 50_000 }, (_, i): [string, string[]] => [`x${i}`, [`x${(i + 1) % 50_000}`]]);
    expect(closingSteps(new Map(long))).toEqual([{ from: 'x49999', to: 'x0' }]);
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const graph = fc.dictionary(fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids)), { maxKeys: 5 });
  const without = (next: ReadonlyMap<string, readonly string[]>, closing: readonly { from: string; to: string }[]) =>
    new Map(
      [...next].map(([from, all]) => [
        from,
        all.filter((to) => !closing.some((step) => step.from === from && step.to === to)),
      ]),
    );
  const leadsBack = (next: ReadonlyMap<string, readonly string[]>, start: string): boolean => {
    const seen = new Set<string>();
    const waiting = [...(next.get(start) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === start) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      waiting.push(...(next.get(at) ?? []));
    }
    return false;
  };

  it('are such that without them nothing leads back to itself, and each of them is a step of a circle', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const next = new Map(Object.entries(drawn));
        const closing = closingSteps(next);
        const left = without(next, closing);
        for (const id of ids) expect(leadsBack(left, id), id).toBe(false);
        for (const { from, to } of closing) {
          expect(next.get(from)).toContain(to);
          // With it alone put back there is a circle again.
          expect(leadsBack(new Map([...left, [from, [...(left.get(from) ?? []), to]]]), to)).toBe(true);
        }
        if (ids.every((id) => !leadsBack(next, id))) expect(closing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
