import { createContext, useContext } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import type { Focus, Ref } from '@/query/focus';
import type { Projection } from '@/query/project';
import type { Query } from '@/query/query';
import type { Notice } from './check-link';
import type { Link, Open } from './link';
import type { Opened } from './select-open';

export interface CommitOptions {
  /** Selecting pushes (the default); typing and stepping replace. */
  readonly history?: 'push' | 'replace';
}

/** What every view reads and the two ways it speaks: by changing the query, or by opening something. */
export interface Aanloop {
  /** What may be known: restricted by the as-known-on day. */
  readonly index: DatasetIndex;
  readonly whole: DatasetIndex;
  readonly link: Link;
  readonly notices: readonly Notice[];
  readonly lang: Language;
  /** The answer to the committed query. */
  readonly committed: Projection;
  /** The answer to the query with the range being dragged; the same as `committed` at rest. */
  readonly projection: Projection;
  readonly opened: Opened | null;
  /** What is open, if it was found. */
  readonly open: Open | null;
  /** The same as a reference: of an article the sentence, if one is open. */
  readonly openRef: Ref | null;
  /** Resolves when the address has changed; the screen shows it in a transition, so perhaps a moment later. */
  readonly commit: (change: Partial<Query>, options?: CommitOptions) => Promise<void>;
  readonly commitLink: (change: Partial<Link>, options?: CommitOptions) => Promise<void>;
  /** The address that opens this and keeps everything else, for `<Link to>`. */
  readonly linkTo: (open: Open | null) => string;
  /** The address of one of the pages, with the filters kept and nothing open. */
  readonly pageTo: (page: Link['page']) => string;
}

export const AanloopContext = createContext<Aanloop | null>(null);

export function useAanloop(): Aanloop {
  const aanloop = useContext(AanloopContext);
  if (!aanloop) throw new Error('useAanloop is used outside its provider');
  return aanloop;
}

export const FocusContext = createContext<Focus | null>(null);

/** What is lit: the things under the pointer, else what is open; null when nothing is and nothing fades. */
export const useFocus = (): Focus | null => useContext(FocusContext);
