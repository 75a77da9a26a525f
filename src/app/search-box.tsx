import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '@/i18n/use-words';
import { mayAct, useSingleKeys } from '@/state/single-keys';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { isComposing } from '@/ui/is-composing';
import { Late } from '@/ui/late';
import { parts } from './parts';
import styles from './screen.module.css';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const onApple = (): boolean => /^(Mac|iPhone|iPad)/.test(navigator.platform);

/** Finds by words as they are typed and filters every view by them on Enter; Ctrl K, Command K or / goes to it, and who unfolds it is in it. */
export function SearchBox({ unfolded = false }: { readonly unfolded?: boolean }) {
  const words = useWords();
  const { commit } = useAanloop('commit');
  const link = useLink('query');
  const { q } = link.query;
  const areOn = useSingleKeys((state) => state.areOn);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(q);
  const [isOpen, setIsOpen] = useState(false);
  const [isEntered, setIsEntered] = useState(false);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    // What was typed while the words were on their way to the link stays.
    if (sent.current !== q) setDraft(q);
    sent.current = null;
  }, [q]);
  /** The words that filter, also while they are on their way to the link. */
  const asked = (): string => sent.current ?? q;
  const filter = (text: string): void => {
    if (text === asked()) return;
    sent.current = text;
    void commit({ q: text });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isComposing(event)) return;
      const isHeld = event.ctrlKey || event.metaKey;
      const wanted =
        event.key === '/'
          ? !isHeld && !event.altKey && mayAct(event) && !isTyping(event.target)
          : event.key === 'k' && isHeld;
      if (!wanted) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (unfolded) input.current?.focus();
  }, [unfolded]);
  const close = (): void => {
    setIsOpen(false);
    input.current?.focus();
  };
  const choose = (): void => {
    setIsOpen(false);
    filter(draft.trim());
  };
  return (
    <search
      className={styles.search}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        value={draft}
        maxLength={200}
        aria-label={words.app.searchHint}
        aria-keyshortcuts={`${onApple() ? 'Meta' : 'Control'}+K${areOn ? ' /' : ''}`}
        placeholder={words.app.search}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={() => void parts.results.fetch()}
        onClick={() => setIsOpen(draft !== q)}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          setIsOpen(true);
          setIsEntered(false);
          // An empty box over filtered views would not say why they are.
          if (text === '') filter('');
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'ArrowDown' && draft.trim() !== '') {
            event.preventDefault();
            // At once: the next key may come before the next frame.
            flushSync(() => setIsOpen(true));
            results.current?.querySelector<HTMLElement>('a[href], button')?.focus();
          } else if (event.key === 'Enter') {
            event.preventDefault();
            if (draft.trim() === asked()) return choose();
            // The results know what the words stand for; they may be on their way.
            setIsOpen(true);
            setIsEntered(true);
          } else if (event.key === 'Escape' && draft !== '') {
            event.preventDefault();
            setIsOpen(false);
            // First back to the words that filter, then away with those.
            const back = draft === asked() ? '' : asked();
            setDraft(back);
            filter(back);
          }
        }}
      />
      <span className={styles.shortcut} aria-hidden="true">
        {onApple() ? '⌘ K' : 'Ctrl K'}
      </span>
      {isOpen && draft.trim() !== '' && (
        <Late
          part={parts.results}
          with={{
            words: draft,
            list: results,
            isEntered,
            onEntered: () => setIsEntered(false),
            onClose: close,
            onChoose: () => {
              setIsOpen(false);
              // What is open was searched for; the box tells what filters.
              setDraft(asked());
            },
            onFilter: () => {
              choose();
              input.current?.focus();
            },
          }}
        />
      )}
    </search>
  );
}
