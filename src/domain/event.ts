import { evidenceSchema } from './evidence';
import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';
import { whenSchema } from './when';

export const eventTypes = [
  'call',
  'meeting',
  'talks',
  'statement',
  'warning',
  'demand',
  'deployment',
  'withdrawal',
  'exercise',
  'evacuation',
  'sanction-threat',
  'protest',
  'military-incident',
  'context',
  'other',
] as const;
/** `alleged`: told by one party only, neither denied nor established. */
export const statuses = ['occurred', 'alleged', 'planned', 'hypothetical', 'denied'] as const;
export const saliences = ['core', 'context'] as const;
export const participantRoles = [
  'caller',
  'called',
  'host',
  'guest',
  'speaker',
  'addressee',
  'participant',
  'subject',
  'target',
  'organiser',
  'author',
] as const;
export type EventType = (typeof eventTypes)[number];
export type Status = (typeof statuses)[number];
export type ParticipantRole = (typeof participantRoles)[number];

export const eventSchema = z.strictObject({
  id: idSchema,
  type: z.enum(eventTypes),
  title: textSchema,
  summary: textSchema,
  date: whenSchema,
  status: z.enum(statuses),
  /** Whose word an alleged event rests on. */
  allegedBy: z.array(idSchema).min(1).optional(),
  salience: z.enum(saliences),
  place: textSchema.nullable(),
  participants: z.array(z.strictObject({ actor: idSchema, role: z.enum(participantRoles) })),
  evidence: z.array(evidenceSchema).min(1),
});
export type Event = z.infer<typeof eventSchema>;
