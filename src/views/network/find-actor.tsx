import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nameOfGroup } from '@/dataset/groups-of';
import { wordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { findActors } from '@/query/find-actors';
import type { FoldedNode } from '@/query/fold-network';
import { useAanloop } from '@/state/use-aanloop';
import { isComposing } from '@/ui/is-composing';
import styles from './network-tools.module.css';

interface FindActorProps {
  /** Who is in the picture, heaviest first. */
  readonly nodes: readonly FoldedNode[];
  readonly onFind: (id: string) => void;
}

const most = 8;

/** Goes to an actor by any spelling: of both languages and of the articles. */
export function FindActor({ nodes, onFind }: FindActorProps) {
  const { index, lang } = useAanloop('index', 'lang');
  const own = wordsOf(lang).networkTools;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The panel was opened to type in it.
  useEffect(() => input.current?.focus(), []);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const standIns = new Map(nodes.flatMap(({ actor, members }) => members.map((member) => [member, actor.id] as const)));
  const order = nodes.flatMap(({ members }) => members.flatMap((member) => index.actors.get(member) ?? []));
  const all = findActors(order, text);
  const hits = all.slice(0, most);
  const at = Math.min(active, hits.length - 1);
  const choose = (actor: string | undefined): void => {
    const shown = actor === undefined ? undefined : standIns.get(actor);
    if (shown !== undefined) onFind(shown);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(hits[at]?.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.search}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={own.findHint}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits[at] ? `${id}-${hits[at].id}` : undefined}
        autoComplete="off"
        placeholder={own.findHint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <p className={styles.status} role="status">
        {text.trim() === '' ? '' : own.found(all.length)}
      </p>
      <div id={`${id}-hits`} className={styles.hits} role="listbox" aria-label={own.find}>
        {hits.map((actor, i) => (
          <button
            key={actor.id}
            id={`${id}-${actor.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={styles.hit}
            onClick={() => choose(actor.id)}
          >
            <Spoken text={actor.name} /> <small>{nameOfGroup(index.groups, actor.group)[lang]}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
