import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useMemo, useRef } from 'react';
import type { Entry } from '@/annotate/entries';
import { sentenceId } from '@/annotate/evidence-at';
import { itemsOn } from '@/annotate/items-on';
import { readKey, type SentenceState } from '@/annotate/reading';
import {
  selectionAt,
  stepSentence,
  stepWord,
  stretchOf,
  wholeSentence,
  widenWord,
  wordsOf,
} from '@/annotate/selection';
import type { AnnotatedText, Session } from '@/annotate/session';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { overlaps } from '@/text/range';
import { hear, openForm, select, take } from './annotation';
import { useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { MarkBar } from './mark-bar';
import { cutPieces, layersOf } from './sentence-pieces';

interface TextPaneProps {
  readonly session: Session;
  readonly text: AnnotatedText;
  readonly entries: readonly Entry[];
  readonly states: readonly SentenceState[];
  readonly ref: Ref<HTMLDivElement>;
  /** What stands under a sentence, where there is no column beside the text. */
  readonly under?: ((sentence: number) => ReactNode) | undefined;
}

/** What takes the keys itself. */
export const typed = 'input, textarea, select';

/** Where a place of the page is in the text; null outside it. */
const offsetOf = (node: Node | null, at: number): number | null => {
  const piece = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-start]');
  return piece ? Number(piece.dataset.start) + (node?.nodeType === Node.TEXT_NODE ? at : 0) : null;
};

/** The text by sentences, with what was made of it; words are chosen by keys or with the mouse. */
export function TextPane({ session, text, entries, states, ref, under }: TextPaneProps) {
  const own = useAnnotateWords();
  const lang = useLanguage();
  const at = useAnnotation((state) => state.at);
  const isThere = useAnnotation(({ about }) => about !== null);
  const list = useRef<HTMLDivElement>(null);
  const layers = useMemo(() => layersOf(session, text, entries), [session, text, entries]);
  const { sentences } = text;
  const chosen = stretchOf(at, sentences);
  const article = session.dataset.articles.find(({ id }) => id === text.article);

  const move = (next: typeof at, isToFocus = true): void => {
    select(next);
    const stretch = stretchOf(next, sentences);
    if (stretch) hear(own.chosen(text.text.slice(stretch.start, stretch.end), next.sentence + 1));
    if (isToFocus) list.current?.querySelectorAll<HTMLElement>('[data-sentence]')[next.sentence]?.focus();
  };
  useEffect(() => {
    const sentence = list.current?.querySelectorAll<HTMLElement>('[data-sentence]')[at.sentence];
    sentence?.scrollIntoView?.({ block: 'nearest' });
    // Whoever steps from proposal to proposal goes along in the text.
    if (document.activeElement?.matches('[data-sentence]')) sentence?.focus({ preventScroll: true });
  }, [at.sentence]);
  // The text is what this screen is for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another article is opened.
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-sentence]')?.focus({ preventScroll: true });
  }, [text.article]);

  const markRead = (sentence: number): void => {
    const id = sentenceId(text, sentence);
    const isMarked =
      itemsOn(session.dataset, id).length > 0 ||
      session.dataset.relations.some(({ evidence }) => evidence.some(({ digest }) => digest === id));
    const state = states[sentence] === 'unread' ? (isMarked ? 'read' : 'nothing') : null;
    take({ changes: [], decisions: { [readKey(id)]: state }, told: { what: 'read', title: '' } }, () =>
      state === null ? own.states.unread : own.states[state],
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(typed)) return;
    const sentence = sentences[at.sentence];
    const count = sentence ? wordsOf(sentence).length : 0;
    const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(stepSentence(at, by, sentences.length)),
      ArrowUp: () => move(stepSentence(at, by, sentences.length)),
      Home: () => move(wholeSentence(0)),
      End: () => move(wholeSentence(sentences.length - 1)),
      ArrowRight: () => move(event.shiftKey ? widenWord(at, by, count) : stepWord(at, by, count)),
      ArrowLeft: () => move(event.shiftKey ? widenWord(at, by, count) : stepWord(at, by, count)),
      Escape: () => move(wholeSentence(at.sentence)),
      ' ': () => markRead(at.sentence),
    };
    const action = actions[event.key];
    if (!action || (event.key === 'Escape' && at.isWhole)) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const onMouseUp = (): void => {
    const range = document.getSelection();
    if (!range || range.isCollapsed || !list.current?.contains(range.anchorNode)) return;
    const [a, b] = [offsetOf(range.anchorNode, range.anchorOffset), offsetOf(range.focusNode, range.focusOffset)];
    const found = a === null || b === null ? null : selectionAt(Math.min(a, b), Math.max(a, b), sentences);
    if (!found) return;
    range.removeAllRanges();
    move(found);
  };
  return (
    <div ref={ref} className={styles.text}>
      <p className={styles.source}>
        {article?.outlet && (
          <>
            <bdi>{article.outlet}</bdi>,{' '}
          </>
        )}
        {article?.published.edtf}
        {!isThere && ` · ${own.begin.confirmed}`}
        {text.draft && text.draft.sentences.length === 0 && ` · ${own.existing.noRules}`}
        {isThere && text.sentences.length < (article?.digest.length ?? 0) && ` · ${own.existing.inPart}`}
      </p>
      <div
        ref={list}
        role="grid"
        aria-label={own.text}
        tabIndex={-1}
        lang={article?.language ?? text.language}
        dir="auto"
        onKeyDown={onKeyDown}
        onMouseUp={onMouseUp}
      >
        {sentences.map((sentence, i) => {
          const isAt = i === at.sentence;
          const state = states[i] ?? 'unread';
          const shown = isAt && chosen ? [...layers, { ...chosen, mark: 'chosen' as const }] : layers;
          const isNew = i > 0 && sentences[i - 1]?.paragraph !== sentence.paragraph;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the sentence of the row has the focus.
            <div
              key={sentence.start}
              className={styles.line}
              data-paragraph={isNew || undefined}
              data-at={isAt || undefined}
              role="row"
              aria-selected={isAt}
            >
              {/* biome-ignore lint/a11y/useFocusableInteractive: the sentence of the row has the focus. */}
              <span className={styles.number} role="rowheader">
                {i + 1}
              </span>
              <div
                role="gridcell"
                tabIndex={isAt ? 0 : -1}
                className={styles.sentence}
                data-sentence={i}
                onFocus={() => isAt || move(wholeSentence(i), false)}
              >
                {cutPieces(sentence, shown).map(({ start, end, marks }) => (
                  <span key={start} data-start={start} data-marks={marks.size > 0 ? [...marks].join(' ') : undefined}>
                    {text.text.slice(start, end)}
                  </span>
                ))}
              </div>
              {/* biome-ignore lint/a11y/useFocusableInteractive: the sentence of the row has the focus. */}
              <span role="gridcell">
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.state}
                  data-state={state}
                  onClick={() => markRead(i)}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  {state === 'unread' && !layers.some((one) => overlaps(one, sentence))
                    ? own.nothingHere
                    : isAt && state === 'unread'
                      ? own.states.reading
                      : own.states[state]}
                </button>
              </span>
              {isAt && (
                // biome-ignore lint/a11y/useFocusableInteractive: the sentence of the row has the focus.
                <div role="gridcell" className={styles.marking}>
                  <MarkBar onMark={(kind) => openForm(kind)} />
                </div>
              )}
              {under && (
                // biome-ignore lint/a11y/useFocusableInteractive: the sentence of the row has the focus.
                <div role="gridcell" className={styles.under} lang={lang} dir="ltr">
                  {under(i)}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
