import type { HeadStyle } from './head';

/** How a mark's head tells what became of a thing. */
export const headStyle = {
  occurred: 'filled',
  planned: 'ring',
  hypothetical: 'dotted',
  denied: 'struck',
} as const satisfies Readonly<Record<string, HeadStyle>>;

/** Persons are round, media a diamond, all else square. */
export const actorShape = (kind: string): 'circle' | 'square' | 'diamond' =>
  kind === 'person' ? 'circle' : kind === 'media' ? 'diamond' : 'square';
