import type { ActorKind } from '@/domain/actor';
import type { Status } from '@/domain/event';

/** How the head of a mark is drawn: filled for what occurred, rings for what did not or not yet. */
export type HeadStyle = 'filled' | 'ring' | 'dotted' | 'struck';

/** How a mark tells what became of a thing: one row for each status. */
export const headStyle: Readonly<Record<Status, HeadStyle>> = {
  occurred: 'filled',
  planned: 'ring',
  hypothetical: 'dotted',
  denied: 'struck',
};

export type HeadShape = 'circle' | 'square' | 'diamond';

/** Persons are round, media a diamond, all else square. */
export const actorShape = (kind: ActorKind): HeadShape =>
  kind === 'person' ? 'circle' : kind === 'media' ? 'diamond' : 'square';
