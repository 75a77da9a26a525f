import { inOrder } from '@/domain/in-order';

const heading = '# Every id that was ever published, sorted; none may vanish. Added to by: npm run ids -- publish';

/** The id that a line of the list names; a comment names none. */
export const idIn = (line: string): string => line.replace(/#.*/, '').trim();

interface Publication {
  readonly text: string;
  readonly added: readonly string[];
}

/** The list of published ids with these added: sorted, each once, its comments kept; nothing is ever taken out. */
export function publishIds(list: string, current: readonly string[]): Publication {
  const lines = list.split(/\r?\n/).map((line) => line.trim());
  const comments = lines.filter((line) => line.startsWith('#'));
  const known = new Map(lines.filter((line) => idIn(line) !== '').map((line) => [idIn(line), line]));
  const added = [...new Set(current)].filter((id) => !known.has(id)).sort(inOrder);
  const sorted = [...known.keys(), ...added].sort(inOrder).map((id) => known.get(id) ?? id);
  return { text: `${[...(comments.length > 0 ? comments : [heading]), ...sorted].join('\n')}\n`, added };
}
