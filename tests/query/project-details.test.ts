import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim, groupsOfEvent } from '@/query/item-groups';
import { nameOfItem } from '@/query/name-of-item';
import { project } from '@/query/project';
import { projectDetails } from '@/query/project-details';
import { articlesOf, projectQuotes } from '@/query/project-evidence';
import { projectNeighbours } from '@/query/project-neighbours';
import { projectStandings } from '@/query/project-standings';
import { emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';
import { event } from '../fixtures/small-story';
import { richStory } from '../views/details/rich-story';

const index = indexDataset(richStory);

const details = <K extends 'event' | 'claim' | 'actor'>(kind: K, id: string) => {
  const found = projectDetails(index, { kind, id });
  if (found?.kind !== kind) throw new Error(`${kind} ${id} is not in the story`);
  return found as Extract<typeof found, { kind: K }>;
};

describe('projectDetails of an event', () => {
  it('joins the roles of one participant', () => {
    expect(details('event', 'call').participants.map(({ actor, roles }) => [actor.id, roles])).toEqual([
      ['ann', ['caller', 'organiser']],
      ['bob', ['called']],
    ]);
  });

  it('gives each sentence of evidence once, by publication and place', () => {
    const { evidence } = details('event', 'call');
    expect(evidence.map(({ sentence, number, ordinal }) => [sentence.id, number, ordinal])).toEqual([
      ['a001-s1', 1, 1],
      ['a002-s1', 2, 1],
      ['a003-s1', 3, 1],
    ]);
    expect(articlesOf(evidence)).toBe(3);
  });

  it('shows on what the articles differ, and which of them say nothing', () => {
    const [difference, ...others] = details('event', 'call').differences;
    expect(others).toEqual([]);
    expect(difference?.question?.id).toBe('how-long');
    expect(difference?.versions.map(({ claim, articles }) => [claim.id, articles])).toEqual([
      ['long', [1]],
      ['short', [2]],
    ]);
    expect(difference?.silent).toEqual([3]);
  });

  it('finds a difference by the unit alone, and none where the numbers are the same', () => {
    const without = indexDataset({ ...richStory, questions: [] });
    const found = projectDetails(without, { kind: 'event', id: 'call' });
    expect(found?.kind === 'event' && found.differences.map(({ unit, question }) => [unit, question])).toEqual([
      ['hours', null],
    ]);
    const same = indexDataset({
      ...richStory,
      claims: richStory.claims.map((claim) =>
        claim.quantity
          ? { ...claim, quantity: { ...claim.quantity, min: 2, max: 2, comparator: '=' as const } }
          : claim,
      ),
    });
    const agreed = projectDetails(same, { kind: 'event', id: 'call' });
    expect(agreed?.kind === 'event' && agreed.differences).toEqual([]);
  });

  it('tells who answers a claim about it, and the contacts', () => {
    const { claims, contacts } = details('event', 'call');
    const carts = claims.find(({ claim }) => claim.id === 'carts');
    expect(carts?.claimant?.id).toBe('ann');
    expect(carts?.answeredBy.map(({ claim, claimant, how }) => [claim.id, claimant?.id, how])).toEqual([
      ['no-carts', 'bob', 'denies'],
    ]);
    expect(contacts.map(({ relation }) => relation.id)).toEqual(['ann-calls-bob']);
  });
});

describe('projectDetails of a claim', () => {
  it('gathers both sides of an answer, the event, the tellings and the questions', () => {
    const carts = details('claim', 'carts');
    expect(carts.answeredBy.map(({ claim }) => claim.id)).toEqual(['no-carts']);
    expect(carts.event?.id).toBe('call');
    expect(carts.tellings.all.map(({ number, via, quotes }) => [number, via?.id, quotes.length])).toEqual([
      [1, 'cem', 1],
    ]);
    expect(details('claim', 'no-carts').answers.map(({ claim, note }) => [claim.id, note.en])).toEqual([
      ['carts', 'Elm saw none'],
    ]);
    expect(details('claim', 'long').questions.map(({ id }) => id)).toEqual(['how-long']);
    expect(details('claim', 'long').claimant).toBeNull();
  });
});

describe('projectDetails of an actor', () => {
  it('gathers members, events, claims made and met, contacts by time, mentions and their sentences', () => {
    const ann = details('actor', 'ann');
    expect(ann.affiliation?.id).toBe('town');
    expect(details('actor', 'town').members.map(({ id }) => id)).toEqual(['ann']);
    expect(ann.events.map(({ id }) => id)).toEqual(['call']);
    expect(ann.claims.map(({ claim }) => claim.id)).toEqual(['carts']);
    expect(details('actor', 'bob').about.map(({ claim }) => claim.id)).toEqual(['carts']);
    expect(ann.contacts.map(({ relation }) => relation.id)).toEqual(['ann-calls-bob', 'bob-accuses-ann']);
    expect(ann.mentions).toEqual([{ number: 1, article: 'a001', count: 2 }]);
    expect(ann.evidence.map(({ sentence }) => sentence.id)).toEqual(['a001-s1', 'a001-s3']);
  });
});

it('knows nothing of an id that is not there', () => {
  expect(projectDetails(index, { kind: 'event', id: 'ann' })).toBeNull();
  expect(projectDetails(index, { kind: 'article', id: 'a001' })).toBeNull();
  expect(nameOfItem(index, 'actor', 'nobody')).toBeNull();
  expect(nameOfItem(index, 'article', 'a002')?.en).toBe('A reply');
  expect(projectQuotes(index, ['a001-s9'])).toEqual([]);
});

describe('projectNeighbours', () => {
  it('steps through the events in time order', () => {
    const projection = project(index, emptyQuery);
    expect(projectNeighbours(projection, 'event', 'call')).toEqual({
      previous: null,
      next: 'visit',
      inView: true,
    });
    expect(projectNeighbours(projection, 'event', 'visit').previous).toBe('call');
    expect(projectNeighbours(projection, 'claim', 'no-carts').previous).toBe('short');
  });

  it('says when an item is not in view', () => {
    const projection = project(index, { ...emptyQuery, from: day('2022-01-15') });
    expect(projectNeighbours(projection, 'event', 'call').inView).toBe(false);
    expect(projectNeighbours(projection, 'event', 'visit')).toEqual({
      previous: null,
      next: null,
      inView: true,
    });
  });
});

describe('projectStandings', () => {
  it('knows how what is in view stands to the dates, and nothing else', () => {
    const standings = projectStandings(project(index, { ...emptyQuery, from: day('2022-01-15') }));
    expect(standings.get('event:visit')).toBe('certain');
    expect(standings.has('event:call')).toBe(false);
    expect(projectStandings(project(index, emptyQuery)).get('relation:ann-calls-bob')).toBe('certain');
  });
});

describe('who and whether', () => {
  it('colours an event by those who act, by those spoken of only if nobody acts', () => {
    const acting = event('x', {
      participants: [
        { actor: 'bob', role: 'subject' },
        { actor: 'ann', role: 'speaker' },
      ],
    });
    expect(groupsOfEvent(index, acting)).toEqual(['russia']);
    expect(groupsOfEvent(index, { ...acting, participants: [{ actor: 'bob', role: 'subject' }] })).toEqual(['ukraine']);
    expect(groupsOfClaim(index, details('claim', 'long').claim)).toEqual([]);
  });

  it('reads the status of what is claimed from how it is put', () => {
    expect(claimStatus({ modality: 'denied', stage: null })).toBe('denied');
    expect(claimStatus({ modality: 'threatened', stage: 'threatened' })).toBe('planned');
    expect(claimStatus({ modality: 'reported', stage: 'considered' })).toBe('hypothetical');
    expect(claimStatus({ modality: 'threatened', stage: 'imposed' })).toBe('occurred');
    expect(claimStatus({ modality: 'asserted', stage: null })).toBe('occurred');
  });
});
