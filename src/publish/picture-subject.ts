import type { Status } from '@/domain/event';
import type { When } from '@/domain/when';

export interface PictureMark {
  readonly when: When;
  readonly groups: readonly string[];
  readonly status: Status;
}

/** What the picture of a page shows: a title over marks on the timeline. */
export interface PictureSubject {
  /** What kind of thing it is. */
  readonly kicker: string;
  readonly title: string;
  /** The date in words, or the counts. */
  readonly line: string;
  readonly marks: readonly PictureMark[];
}
