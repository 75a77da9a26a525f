import type { groupSchema } from './group-schema';
import type { z } from './schema';
import type { GroupPart } from './vocabulary';

export type Group = z.infer<typeof groupSchema>;

export const partOf = ({ part = 'party' }: Pick<Group, 'part'>): GroupPart => part;
