import type { Dataset } from '@/dataset/format';
import type { Lock } from './lock';

/** What is wrong, and at which item and field. */
export interface Finding {
  readonly at: string;
  readonly says: string;
}

export interface OriginalText {
  readonly text: string;
  readonly sha256: string;
}

/** What lies beside the dataset. */
export interface Context {
  /** The file as JSON, before anything is known of its form. */
  readonly raw: unknown;
  /** By article id, found by hash; null where the articles are not at hand. */
  readonly originals: ReadonlyMap<string, OriginalText> | null;
  readonly lock: Lock | null;
  /** Every id that was ever published; null without the list. */
  readonly published: readonly string[] | null;
}

/** `raw` looks at a file of any form; the others want one that can be walked, and more. */
export type Check = { readonly id: string; readonly tells: string } & (
  | { readonly needs: 'raw' | 'dataset'; readonly find: (dataset: Dataset, context: Context) => Finding[] }
  | {
      readonly needs: 'originals';
      readonly find: (dataset: Dataset, originals: ReadonlyMap<string, OriginalText>) => Finding[];
    }
  | { readonly needs: 'lock'; readonly find: (dataset: Dataset, lock: Lock) => Finding[] }
  | { readonly needs: 'published'; readonly find: (dataset: Dataset, published: readonly string[]) => Finding[] }
);

export interface Examined {
  readonly check: Check;
  readonly findings: readonly Finding[];
  /** Why it could not be looked at. */
  readonly notChecked: string | null;
}
