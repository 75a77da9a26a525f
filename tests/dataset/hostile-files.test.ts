import { expect, it } from 'vitest';
import { admitDataset } from '@/dataset/admit-dataset';
import { indexDataset } from '@/dataset/index-dataset';
import { leftOutReasons } from '@/dataset/left-out';
import { openDataset } from '@/dataset/open-dataset';
import { problemCauses } from '@/dataset/problem';
import { projectFocus } from '@/query/focus';
import { knownOn } from '@/query/known-on';
import { project } from '@/query/project';
import { clocks, emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';
import { fuzz } from '../fixtures/fuzz';
import { hostileFile } from './hostile-file';

const causes = new Set<string>(problemCauses);
const reasons = new Set<string>(leftOutReasons);

it('of 10,000 files that were tampered with each is opened, opened in part and told of, or refused with a reason', async () => {
  const outcomes = { opened: 0, inPart: 0, refused: 0 };
  await fuzz('files', 10_000, (roll) => {
    const opened = openDataset(hostileFile(roll));
    if (!opened.ok) {
      outcomes.refused++;
      expect(causes.has(opened.problem.cause)).toBe(true);
      expect(opened.problem.detail).not.toBe('');
      expect(opened.problem.detail.length).toBeLessThanOrEqual(340);
      return;
    }
    const { dataset, leftOut } = opened;
    outcomes[leftOut.length > 0 ? 'inPart' : 'opened']++;
    for (const { reason } of leftOut) expect(reasons.has(reason)).toBe(true);
    expect(admitDataset(dataset), 'what was let in holds together').toEqual({ dataset, leftOut: [] });
    const index = indexDataset(roll.chance(3) ? knownOn(dataset, day('2022-01-10')) : dataset);
    const clock = roll.pick(clocks);
    const answer = project(index, { ...emptyQuery, clock, q: roll.pick(['', '', 'noord', 'x']) });
    expect(answer.timeline.rows.length).toBeLessThanOrEqual(dataset.events.length);
    const [event] = dataset.events;
    const [claim] = dataset.claims;
    projectFocus(index, [
      ...(event ? [{ kind: 'event' as const, id: event.id }] : []),
      ...(claim ? [{ kind: 'claim' as const, id: claim.id }] : []),
    ]);
  });
  // Were all refused at the door, nothing would have been tried behind it.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(1_000);
});
