import { describe, expect, it } from 'vitest';
import { examine } from '@/compile/doctor-examine';
import { admitDataset } from '@/dataset/admit-dataset';
import { closingSteps } from '@/dataset/break-circles';
import type { LeftOut } from '@/dataset/left-out';
import { idCases } from '../compile/doctor-cases-ids';
import { itemCases } from '../compile/doctor-cases-items';
import { type Change, contextOf, patient, put } from '../compile/doctor-patient';

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
});
