import type { EventType } from '@/domain/event';

export const lanes = ['calls', 'talks', 'statements', 'troops', 'departures'] as const;
type Lane = (typeof lanes)[number];

const laneByType: Readonly<Record<EventType, Lane>> = {
  call: 'calls',
  meeting: 'talks',
  talks: 'talks',
  statement: 'statements',
  warning: 'statements',
  demand: 'statements',
  'sanction-threat': 'statements',
  deployment: 'troops',
  withdrawal: 'troops',
  exercise: 'troops',
  'military-incident': 'troops',
  evacuation: 'departures',
  protest: 'departures',
  context: 'departures',
  other: 'departures',
};

export const laneOf = (type: EventType): Lane => laneByType[type];
