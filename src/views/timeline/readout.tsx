import type { Event } from '@/domain/event';
import type { Standing } from '@/domain/span';
import type { When } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { nameArticles } from '@/i18n/name-articles';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { Spoken } from '@/marks/spoken';
import { useAanloop } from '@/state/use-aanloop';
import styles from './readout.module.css';

interface ReadoutProps {
  readonly id: string;
  readonly event: Event;
  readonly when: When;
  readonly standing: Standing;
  /** The mark it tells of, within the chart. */
  readonly x: number;
  readonly y: number;
  readonly room: { readonly width: number; readonly height: number };
}

const width = 300;

/** What a mark stands for, near the mark while it is pointed at; all of it is in the details too. */
export function Readout({ id, event, when, standing, x, y, room }: ReadoutProps) {
  const lang = useLanguage();
  const words = useWords();
  const own = useWords().timeline;
  const { index } = useAanloop('index');
  const sentences = new Set(event.evidence.map(({ digest }) => digest)).size;
  const isLow = y > room.height / 2;
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.readout}
      style={{
        left: Math.max(0, Math.min(x - 20, room.width - width)),
        maxWidth: width,
        ...(isLow ? { bottom: room.height - y + 16 } : { top: y + 16 }),
      }}
    >
      <p className={styles.title}>
        <Spoken text={event.title} />
      </p>
      <p>
        {formatWhen(when, lang, 'long')}, {wordStatus(event, index.actors, lang)}
        {standing !== 'certain' && `, ${words.certainty[standing]}`}
      </p>
      <p className={styles.note}>
        {own.basis}: {nameArticles(when.basis[lang], index.numberOf, lang)}
      </p>
      <p className={styles.note}>{words.count.sentences(sentences)}</p>
    </div>
  );
}
