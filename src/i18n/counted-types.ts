import type { EventType } from '@/domain/event';

/** Kinds of events that one counts: "the first of three calls". */
export const countedTypes = ['call', 'talks', 'demand', 'warning', 'protest'] as const satisfies readonly EventType[];
export type CountedType = (typeof countedTypes)[number];
