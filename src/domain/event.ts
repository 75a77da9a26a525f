import type { eventSchema } from './event-schema';
import type { z } from './schema';

export {
  type EventType,
  eventTypes,
  type ParticipantRole,
  participantRoles,
  type Status,
  saliences,
  statuses,
} from './vocabulary';

export type Event = z.infer<typeof eventSchema>;
