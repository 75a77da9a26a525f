import { expect, it } from 'vitest';
import { eventTypes } from '@/domain/event';
import { laneOf, lanes } from '@/views/timeline/lanes';

it('gives every type of event one of the five lanes, and every lane a type', () => {
  expect(new Set(eventTypes.map(laneOf))).toEqual(new Set(lanes));
});

it('keeps calls apart from meetings', () => {
  expect(laneOf('call')).toBe('calls');
  expect([laneOf('talks'), laneOf('meeting')]).toEqual(['talks', 'talks']);
  expect(laneOf('sanction-threat')).toBe('statements');
  expect(laneOf('military-incident')).toBe('troops');
  expect(laneOf('context')).toBe('departures');
});
