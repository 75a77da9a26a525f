import type { answerSchema, claimSchema, reportSchema } from './claim-schema';
import type { z } from './schema';

export {
  type AnswerKind,
  answerKinds,
  attributions,
  type ClaimKind,
  claimKinds,
  doubtSubjects,
  type Modality,
  modalities,
  type Stage,
  stages,
} from './vocabulary';

export type Report = z.infer<typeof reportSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Claim = z.infer<typeof claimSchema>;

/** The claimant of what an article says on its own authority. */
export const narrator = 'narrator';
