import type { Kind } from './authored';

/** Where a date stands in what is authored. */
export const whenFields: readonly { readonly kind: Kind; readonly field: string }[] = [
  { kind: 'article', field: 'published' },
  { kind: 'event', field: 'date' },
  { kind: 'claim', field: 'said' },
  { kind: 'claim', field: 'aboutDate' },
  { kind: 'relation', field: 'date' },
];
