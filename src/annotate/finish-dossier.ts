import { admitDataset } from '@/dataset/admit-dataset';
import type { Dataset } from '@/dataset/format';
import { formatDataset } from '@/dataset/format-dataset';
import type { LeftOut } from '@/dataset/left-out';
import type { Session } from './session';

export interface Finished {
  readonly name: string;
  readonly dataset: Dataset;
  readonly text: string;
  /** What would not hold together; nothing, where the annotator is sound. */
  readonly leftOut: readonly LeftOut[];
}

/** The dossier as one file of the format: what was taken, without a word of the texts, every actor with a place. */
export function finishDossier({ dataset }: Pick<Session, 'dataset'>): Finished {
  const { dataset: whole, leftOut } = admitDataset(dataset);
  return { name: `${whole.dossier.id}.json`, dataset: whole, text: formatDataset(whole), leftOut };
}
