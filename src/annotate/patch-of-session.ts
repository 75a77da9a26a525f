import { diffDatasets } from '@/dataset/diff-datasets';
import type { Dataset } from '@/dataset/format';
import type { Change, Patch } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import type { Session } from './session';

interface PatchBy {
  readonly author: string;
  /** Said with each change; empty is what was said when it was made. */
  readonly reason: string;
  readonly date: string;
}

/** The sentence that an item rests on first, as a correction names it. */
function sentenceOf(dataset: Dataset, { kind, id }: Pick<Change, 'kind' | 'id'>): Pick<Change, 'sentence'> {
  const evidence =
    kind === 'event' || kind === 'relation'
      ? dataset[`${kind}s`].find((one) => one.id === id)?.evidence[0]
      : kind === 'claim'
        ? dataset.claims.find((one) => one.id === id)?.reports[0]?.evidence[0]
        : undefined;
  const sentenceId = kind === 'sentence' ? id : evidence?.digest;
  const found = sentenceId && findItem(dataset, 'sentence', sentenceId);
  if (!found) return {};
  const { start, end, sha256 } = found as Dataset['articles'][number]['digest'][number];
  return { sentence: { id: found.id, start, end, ...(sha256 ? { sha256 } : {}) } };
}

/** What a session made of a dossier that was there, as a correction of it: only where the two differ, however one came there. */
export function patchOfSession({ base, dataset, done }: Session, { author, reason, date }: PatchBy): Patch | null {
  const made = done.flatMap(({ changes }) => changes);
  const reasonOf = ({ kind, id }: Pick<Change, 'kind' | 'id'>): string =>
    made.findLast((one) => one.kind === kind && one.id === id)?.reason ?? made.at(-1)?.reason ?? '';
  const changes = diffDatasets(base, dataset).map(
    (one): Change => ({
      ...one,
      reason: reason.trim() || reasonOf(one),
      ...(author.trim() === '' ? {} : { author: author.trim() }),
      date,
      ...sentenceOf(dataset, one),
    }),
  );
  const { id, version } = base.dossier;
  // What a text only answers for another language is none of its words.
  const patch: Patch = { patchVersion: 1, dossier: { id, version }, changes };
  return changes.length === 0 ? null : (JSON.parse(JSON.stringify(patch)) as Patch);
}
