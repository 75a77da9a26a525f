import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { areNameless } from '@/domain/article';
import { parseDay } from '@/domain/day';
import { joinSome } from '@/i18n/format-number';
import { formatDayWords, formatWhen } from '@/i18n/format-when';
import { tellQuestion } from '@/i18n/tell-question';
import { useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { listChoices } from '@/query/list-choices';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { fetchPartsBehind } from '@/ui/late-part';
import { saveDrawing } from '@/ui/save-picture';
import { drawn, fitPicture, type PictureNotes } from './fit-picture';
import { type FoundMarks, findMarks, PictureKeys } from './picture-keys';
import styles from './picture-stage.module.css';
import { today } from './today';

export interface PictureSubject {
  /** Of the file. */
  readonly file: string;
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
}

interface PictureStageProps extends PictureSubject {
  readonly form: 'png' | 'svg';
  readonly width: number;
  /** Of the whole picture; null where it may be as high as it needs. */
  readonly height: number | null;
  readonly theme: 'shown' | 'light' | 'dark';
  readonly onDone: (isSaved: boolean) => void;
}

/** Draws a view apart from the page, with all that tells what it is, saves it as a picture, and is done. */
export function PictureStage(props: PictureStageProps) {
  const { file, form, title, told, content, legend, least = null, notes, width, height, theme, onDone } = props;
  const { index, whole, committed, link, lang } = useAanloop('index', 'whole', 'committed', 'link', 'lang');
  const { picture: words } = useWords();
  const { sharing } = lateWordsOf(lang);
  const [found, setFound] = useState<FoundMarks | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { query } = committed;
  const source = (): string[] => {
    const { dossier, articles } = whole.dataset;
    const isNameless = areNameless(articles);
    const list = index.byPublication.map(
      (article, i) => `${i + 1} ${article.title[lang]}, ${formatWhen(article.published, lang)}`,
    );
    const seen = sharing.consulted(formatDayWords(parseDay(today()) ?? 0, lang));
    return [
      words.articles(joinSome(list, '; ', lang)),
      `${words.source(dossier.title[lang])} ${sharing.sources(articles.length, isNameless)} ${sharing.version(dossier.id, dossier.version)}, ${seen}.`,
      wholeAddress(sharePath({ ...link, embed: null }, lang)),
    ];
  };
  const latest = useRef({ notes, source, onDone });
  useEffect(() => {
    latest.current = { notes, source, onDone };
  });
  useEffect(() => {
    let isLeft = false;
    const take = async (): Promise<boolean> => {
      await fetchPartsBehind();
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
      return !isLeft && saveDrawing(drawing, `${file}.${form}`, form);
    };
    void take()
      .catch(() => false)
      .then((isSaved) => {
        if (!isLeft) latest.current.onDone(isSaved);
      });
    return () => {
      isLeft = true;
    };
  }, [form, least, height, file]);
  return createPortal(
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
  );
}
