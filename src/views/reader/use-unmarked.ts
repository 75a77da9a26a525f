import { type Link, type MarkKind, markKinds } from '@/state/link';
import { isFiltered } from '@/state/link-fields';
import { useAanloop } from '@/state/use-aanloop';

/**
 * Whether an article is read without its highlights: nobody asked for any, and no filter says what the reader came for.
 * Nearly every sentence carries something, and a page that is marked throughout points at nothing.
 */
export const isPlain = ({ marks, unmarked, query }: Pick<Link, 'marks' | 'unmarked' | 'query'>): boolean =>
  marks === 'fitting' && unmarked.length === 0 && !isFiltered(query);

/** Off in an article that is read plain; names stay, for they are links. */
export const offWhenPlain: readonly MarkKind[] = markKinds.filter((kind) => kind !== 'actor');

/** The kinds of highlight that are off in this sentence; the one that is open shows all it carries. */
export function useUnmarked(sentence: string | null): readonly MarkKind[] {
  const { link, opened } = useAanloop('link', 'opened');
  const isOpen = sentence !== null && opened?.open.sentence === sentence;
  return isPlain(link) && !isOpen ? offWhenPlain : link.unmarked;
}
