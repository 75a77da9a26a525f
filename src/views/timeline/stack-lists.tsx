import { memo } from 'react';
import type { Event } from '@/domain/event';
import { useWords } from '@/i18n/use-words';
import type { DayRange } from '@/marks/brush';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { Popover } from '@/ui/popover';
import { Folded } from './piles';
import styles from './stack-lists.module.css';
import type { Stack } from './stacks';

const keyOf = ({ ids }: Stack): string => ids.join(' ');

/** Opens the list of the stack in which a mark stands. */
export function openStack(within: Element | null, stack: Stack | undefined): void {
  if (!stack) return;
  const button = within?.querySelector<HTMLElement>(`[data-stack="${CSS.escape(keyOf(stack))}"] button`);
  // So that Escape is heard.
  button?.focus({ preventScroll: true });
  button?.click();
}

interface StackListsProps {
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly window?: DayRange | undefined;
  readonly onShow?: ((days: DayRange) => void) | undefined;
}

/** Each stack of marks larger, as a list that opens from the marks themselves. What is in a list is drawn when it is open. */
export const StackLists = memo(function DrawStackLists({ stacks, window, onShow }: StackListsProps) {
  const words = useWords().timeline;
  const each = new Map([...stacks.values()].map((stack) => [keyOf(stack), stack]));
  return [...each].map(([key, { ids, left, right, top, bottom }]) => (
    <span key={key} data-stack={key}>
      <Popover
        label=""
        buttonName={words.stack(ids.length)}
        name={words.stack(ids.length)}
        titled
        plain
        className={styles.stack}
        style={{ left, top, width: right - left, height: bottom - top }}
        // The keys reach each mark by itself; coming back from the list they go on from the first.
        stop={{ key: `event:${ids[0]}`, focusable: false, lit: false }}
      >
        <InTime ids={ids} window={window} onShow={onShow} />
      </Popover>
    </span>
  ));
});

interface InTimeProps extends Omit<StackListsProps, 'stacks'> {
  readonly ids: readonly string[];
}

function InTime({ ids, window, onShow }: InTimeProps) {
  const { projection } = useAanloop('projection');
  const at = ({ span }: Row<Event>): number => span?.start ?? span?.end ?? 0;
  const rows = projection.timeline.rows.filter(({ item }) => ids.includes(item.id)).sort((a, b) => at(a) - at(b));
  return <Folded rows={rows} window={window} onShow={onShow} />;
}
