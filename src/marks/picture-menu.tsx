import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { areNameless } from '@/domain/article';
import { parseDay } from '@/domain/day';
import { formatDayWords, formatWhen } from '@/i18n/format-when';
import { tellQuestion } from '@/i18n/tell-question';
import { useWords } from '@/i18n/use-words';
import { type PictureSize, pictureSizes } from '@/picture/picture-sizes';
import { listChoices } from '@/query/list-choices';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { Popover } from '@/ui/popover';
import { drawn, fitPicture, type PictureNotes } from './fit-picture';
import { type FoundMarks, findMarks, PictureKeys } from './picture-keys';
import styles from './picture-stage.module.css';
import { today } from './today';

interface PictureMenuProps {
  /** Of the file. */
  readonly file: string;
  /** Of the view. */
  readonly name: string;
  readonly title: string;
  /** The numbers of the view in a sentence. */
  readonly told: string;
  /** What is drawn for the picture, apart from the page. */
  readonly content: ReactNode;
  /** The key of what is no mark of a date. */
  readonly legend?: ReactNode;
  /** It takes the height that it is given, this much or more; without it the content has its own. */
  readonly least?: number | null;
  /** What of it is drawn, read from the drawing itself. */
  readonly notes: (drawing: Element) => PictureNotes;
  /** Other files of the same. */
  readonly files?: (close: () => void) => ReactNode;
}

type Form = 'png' | 'svg';

/** Saves a view as a picture that can be understood and found again without the page. */
export function PictureMenu(props: PictureMenuProps) {
  const { file, name, title: headline, told, content, legend, least = null, notes, files } = props;
  const { index, whole, committed, link, lang } = useAanloop('index', 'whole', 'committed', 'link', 'lang');
  const { picture: words, share } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [size, setSize] = useState<PictureSize>('page');
  const [theme, setTheme] = useState<'shown' | 'light' | 'dark'>('shown');
  const [wanted, setWanted] = useState<Form | null>(null);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const [found, setFound] = useState<FoundMarks | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const { width, height } = pictureSizes[size];
  const title = typed ?? headline;
  const { query } = committed;
  const source = (): string[] => {
    const { dossier, articles } = whole.dataset;
    const isNameless = areNameless(articles);
    const list = index.byPublication.map(
      (article, i) => `${i + 1} ${article.title[lang]}, ${formatWhen(article.published, lang)}`,
    );
    const seen = share.consulted(formatDayWords(parseDay(today()) ?? 0, lang));
    return [
      words.articles(list.join('; ')),
      `${words.source(dossier.title[lang])} ${share.sources(articles.length, isNameless)} ${share.version(dossier.id, dossier.version)}, ${seen}.`,
      wholeAddress(sharePath({ ...link, embed: null }, lang)),
    ];
  };
  const latest = useRef({ notes, source });
  useEffect(() => {
    latest.current = { notes, source };
  });
  useEffect(() => {
    if (wanted === null) return;
    const take = async (): Promise<boolean> => {
      await drawn();
      if (!stage.current || !body.current) return false;
      setFound(findMarks(body.current));
      const [on, inside] = [stage.current, body.current];
      const told = (): PictureNotes => {
        const { lines, lacking } = latest.current.notes(inside);
        return { lines: [...lines, ...latest.current.source()], lacking };
      };
      const drawing = await fitPicture({
        stage: on,
        body: least === null ? null : inside,
        inside,
        least: least ?? 0,
        height,
        notes: told,
      });
      const { saveDrawing } = await import('@/ui/save-picture');
      return saveDrawing(drawing, `${file}.${wanted}`, wanted);
    };
    void take()
      .catch(() => false)
      .then((isSaved) => {
        setOutcome(isSaved ? 'saved' : 'failed');
        setFound(null);
        setWanted(null);
      });
  }, [wanted, least, height, file]);
  const save = (form: Form): void => {
    // It keeps the focus meanwhile, so that Escape is still heard.
    if (wanted !== null) return;
    setOutcome(null);
    setWanted(form);
  };
  const choice = <T extends string>(label: string, at: T, names: Readonly<Record<T, string>>, on: (to: T) => void) => (
    <label>
      {label}
      <select value={at} onChange={({ target }) => on(target.value as T)}>
        {(Object.keys(names) as T[]).map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <Popover
        label={words.save}
        name={words.saveLong(name)}
        align="end"
        action="save"
        onOpenChange={() => {
          setOutcome(null);
          setTyped(null);
        }}
      >
        {(close) => (
          <div className={styles.form} data-save-form="">
            <h3 id={id}>{words.picture}</h3>
            <label>
              {words.title}
              <textarea rows={2} maxLength={300} value={title} onChange={({ target }) => setTyped(target.value)} />
            </label>
            {choice(words.size, size, words.sizes, setSize)}
            {choice(words.theme, theme, words.themes, setTheme)}
            <div className={styles.forms}>
              {(['png', 'svg'] as const).map((form) => (
                <button key={form} type="button" aria-disabled={wanted !== null} onClick={() => save(form)}>
                  {words[form]}
                </button>
              ))}
            </div>
            <p className={styles.note} role="status">
              {wanted ? words.busy : outcome ? words[outcome] : words.note}
            </p>
            {files && <div className={styles.files}>{files(close)}</div>}
          </div>
        )}
      </Popover>
      {wanted &&
        createPortal(
          <div
            ref={stage}
            className={styles.stage}
            style={{ width: width - 32 }}
            data-picture-stage=""
            data-theme={theme}
            lang={lang}
            inert
          >
            <h2>{title}</h2>
            <p className={styles.told}>
              {tellQuestion({ ...query, choices: listChoices(index, query) }, lang)}. {told}
            </p>
            {found && <PictureKeys found={found} isTold={Boolean(legend)} />}
            {legend}
            <div ref={body} className={styles.body} style={least === null ? undefined : { height: least }}>
              {content}
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}
