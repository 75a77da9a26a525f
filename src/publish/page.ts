import type { Language } from '@/domain/text';
import type { PublishedKind } from '@/query/published-path';
import type { Html } from './html';
import type { PictureSubject } from './picture-subject';

/** What a published page says, before it is set in the shell. */
export interface Page {
  readonly kind: PublishedKind;
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** What it is for schema.org, without context and address. */
  readonly entity: Readonly<Record<string, unknown>>;
  /** Null for the page of something that is gone: it is not to be found by searching. */
  readonly picture: PictureSubject | null;
}
