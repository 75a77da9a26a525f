import type { Modality, Stage } from '@/domain/claim';
import type { Status } from '@/domain/event';
import type { ActorKind } from '@/domain/vocabulary';

/** How the head of a mark is drawn: filled for what occurred, rings for what did not, not yet, or by one party’s word only. */
export type HeadStyle = 'filled' | 'cored' | 'ring' | 'dotted' | 'struck';

/** How a mark tells what became of a thing: one row for each status. */
export const headStyle: Readonly<Record<Status, HeadStyle>> = {
  occurred: 'filled',
  alleged: 'cored',
  planned: 'ring',
  hypothetical: 'dotted',
  denied: 'struck',
};

/** The same for what was said to happen, by how it was said. */
export const modalityHead: Readonly<Record<Modality, HeadStyle>> = {
  asserted: 'filled',
  reported: 'filled',
  threatened: 'ring',
  planned: 'ring',
  proposed: 'ring',
  demanded: 'ring',
  denied: 'struck',
};

/** How far a measure had come: a ring while it is not in force. */
export const stageHead: Readonly<Record<Stage, HeadStyle>> = {
  threatened: 'ring',
  agreed: 'ring',
  considered: 'dotted',
  imposed: 'filled',
};

/** The lines of what has no head to tell its status by. */
export const dashes: Readonly<Partial<Record<HeadStyle, readonly number[]>>> = {
  cored: [8, 2.4],
  ring: [4, 2.4],
  dotted: [1.7, 2.2],
};

export type HeadShape = 'circle' | 'square' | 'diamond';

/** Persons are round, media a diamond, all else square. */
export const actorShape = (kind: ActorKind): HeadShape =>
  kind === 'person' ? 'circle' : kind === 'media' ? 'diamond' : 'square';
