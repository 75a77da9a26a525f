import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import type { Claim } from '@/domain/claim';
import type { Quantity } from '@/domain/quantity';
import { actor, article, at, both, claim, event, on, story } from '../../fixtures/small-story';

const state = (id: string, group: Actor['group']): Actor => ({ ...actor(id), kind: 'state', group });

export const number = (
  min: number | null,
  max: number | null,
  wording: string,
  given: Partial<Quantity> = {},
): Quantity => ({
  min,
  max,
  comparator: '=',
  unit: 'troops',
  subject: 'russia',
  posture: 'present',
  wording: { nl: wording, en: wording },
  ...given,
});

const sanction = (id: string, articles: readonly string[], given: Partial<Claim> = {}): Claim =>
  claim(id, {
    kind: 'sanctions',
    claimant: 'speaker',
    modality: 'threatened',
    stage: 'threatened',
    measure: 'finance',
    condition: both('if it rains'),
    conditionBasis: 'stated',
    said: on('2022-01-04'),
    reports: articles.map((id) => ({ article: id, via: null, evidence: [at(`${id}-s1`)] })),
    ...given,
  });

/**
 * Four numbers of one subject on one scale, another posture, another unit and another subject apart; two troop claims
 * without a number, one of them undated; two sanctions in articles 1 and 3, none in 2; one demand.
 */
export const troopStory: Dataset = story({
  articles: [article('a1', '2022-01-07', 3), article('a2', '2022-01-10', 2), article('a3', '2022-01-20', 2)],
  actors: [
    state('russia', 'russia'),
    state('united-states', 'united-states'),
    { ...actor('speaker'), group: 'united-states' },
    { ...actor('minister'), group: 'russia' },
    { ...actor('paper'), kind: 'media', group: 'media' },
  ],
  events: [event('parade', { date: on('2022-01-08') })],
  claims: [
    claim('dozens', {
      claimant: 'speaker',
      said: on('../2022-01-03'),
      quantity: number(10_000, 99_999, 'scores', { comparator: 'range', posture: 'deploying' }),
    }),
    claim('about', {
      claimant: 'speaker',
      said: on('2022-01-08'),
      event: 'parade',
      quantity: number(90_000, 90_000, 'about 90,000', { comparator: '~' }),
    }),
    claim('plain', {
      claimant: 'paper',
      said: on('2022-01-12/2022-01-14'),
      quantity: number(100_000, 100_000, '100,000'),
    }),
    claim('more', {
      claimant: 'minister',
      said: on('2022-01-25'),
      attribution: 'doubtful',
      attributionNote: both('unclear'),
      quantity: number(100_000, null, 'more than 100,000', { comparator: '>' }),
      answers: [{ claim: 'about', how: 'qualifies', note: both('higher') }],
    }),
    claim('leaving', { said: on('2022-01-15'), quantity: number(500, 500, '500', { posture: 'withdrawing' }) }),
    claim('trainers', { said: on('2022-01-15'), quantity: number(150, 150, '150', { unit: 'trainers' }) }),
    claim('other-state', {
      said: on('2022-01-16'),
      modality: 'planned',
      quantity: number(3000, 3000, '3,000', { subject: 'united-states', posture: 'deploying' }),
    }),
    claim('unnumbered', { said: on('2022-01-18') }),
    claim('undated', { said: on('..') }),
    sanction('bank-freeze', ['a1', 'a3']),
    sanction('trade-stop', ['a3'], { stage: 'considered', modality: 'proposed', conditionBasis: 'implied' }),
    claim('demand', { kind: 'demand', claimant: 'minister', said: on('2022-01-09') }),
  ],
  questions: [{ id: 'how-many', title: both('how many'), claims: ['dozens', 'about', 'plain', 'more'] }],
});
