import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { SearchResults } from '@/views/search/search-results';
import styles from './screen.module.css';

const pause = 200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Filters every view by words; Ctrl K, Command K or / goes to it, and who unfolds it is in it. */
export function SearchBox({ unfolded = false }: { readonly unfolded?: boolean }) {
  const words = useWords();
  const { link, commit } = useAanloop();
  const { q } = link.query;
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(q);
  const [seen, setSeen] = useState(q);
  const [sent, setSent] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  if (q !== seen) {
    setSeen(q);
    // Not what the box sent itself: Back, Forward or Clear changed the words behind its back.
    if (q !== sent) {
      setSent(q);
      setDraft(q);
    }
  }
  // What is typed joins the link as it is after the pause, not as it was at the keystroke.
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  }, [commit]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const wanted =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event.target));
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
  const send = (text: string): void => {
    setSent(text);
    latest.current({ q: text }, { history: 'replace' });
  };
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
    input.current?.focus();
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
        placeholder={words.app.search}
        autoComplete="off"
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          setIsOpen(true);
          if (timer.current) clearTimeout(timer.current);
          timer.current = setTimeout(() => send(text), pause);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && draft.trim() !== '') {
            event.preventDefault();
            // At once: the next key may come before the next frame.
            flushSync(() => setIsOpen(true));
            results.current?.querySelector<HTMLElement>('a[href], button')?.focus();
          } else if (event.key === 'Escape' && draft !== '') {
            event.preventDefault();
            setIsOpen(false);
            if (timer.current) clearTimeout(timer.current);
            setDraft('');
            send('');
          }
        }}
      />
      <span className={styles.shortcut} aria-hidden="true">
        Ctrl K
      </span>
      {isOpen && draft.trim() !== '' && (
        <SearchResults words={draft} list={results} onClose={close} onChoose={() => setIsOpen(false)} />
      )}
    </search>
  );
}
