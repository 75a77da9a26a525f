import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { AnswerKind, Claim } from '@/domain/claim';
import type { Text } from '@/domain/text';

/** One claim that answers another, seen from either side. */
export interface AnswerDetail {
  readonly claim: Claim;
  readonly claimant: Actor | null;
  readonly how: AnswerKind;
  readonly note: Text;
}

const actorOf = (index: DatasetIndex, id: string): Actor | null => index.actors.get(id) ?? null;

/** The claims that answer this one. */
export const answersTo = (index: DatasetIndex, claim: Claim): AnswerDetail[] =>
  (index.answersTo.get(claim.id) ?? []).map(({ by, answer }) => ({
    claim: by,
    claimant: actorOf(index, by.claimant),
    how: answer.how,
    note: answer.note,
  }));

/** The claims that this one answers. */
export const answersOf = (index: DatasetIndex, claim: Claim): AnswerDetail[] =>
  claim.answers.flatMap((answer): AnswerDetail[] => {
    const answered = index.claims.get(answer.claim);
    if (!answered) return [];
    return [{ claim: answered, claimant: actorOf(index, answered.claimant), how: answer.how, note: answer.note }];
  });
