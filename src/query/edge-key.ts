import type { Relation } from '@/domain/relation';

/** The edge of the network that a relation is part of: hostile ones keep their direction, the others are joined both ways. */
export const edgeKey = ({ source, target, sign }: Pick<Relation, 'source' | 'target' | 'sign'>): string =>
  sign === 'hostile' || source < target ? `${source}~${target}~${sign}` : `${target}~${source}~${sign}`;
