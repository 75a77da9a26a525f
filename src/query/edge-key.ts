import type { Relation } from '@/domain/relation';

/** Two actors, whichever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The edge of the network that a relation is part of: hostile ones keep their direction, the others are joined both ways. */
export const edgeKey = ({ source, target, sign }: Pick<Relation, 'source' | 'target' | 'sign'>): string =>
  sign === 'hostile' || source < target ? `${source}~${target}~${sign}` : `${target}~${source}~${sign}`;
