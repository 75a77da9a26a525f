import { isRightToLeft, type Language } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import type { Match } from '@/query/match-original';
import type { OriginalPiece as Piece } from '@/query/project-original';
import type { ReaderParagraph } from '@/query/project-reader';
import { ListStart } from '@/ui/more';
import { Note } from './note';
import noteStyles from './note.module.css';
import { OriginalPiece } from './original-piece';
import styles from './paragraph.module.css';
import type { TextMode } from './reader-choices';
import { Sentence } from './sentence';
import { SentenceWhy } from './sentence-why';

interface ReaderRowProps {
  readonly article: string;
  readonly paragraph: ReaderParagraph;
  readonly textLangs: readonly Language[];
  readonly mode: TextMode;
  readonly match: Match | null;
  /** Where the reader's copy tells the same; null where that is not known. */
  readonly piece: Piece | null;
  /** The sentence of the link. */
  readonly sentence: string | null;
}

/** A paragraph retold, or as it stands in the reader's copy, with the notes beside it. */
export function ReaderRow({ article, paragraph, textLangs, mode, match, piece, sentence }: ReaderRowProps) {
  const lang = useLanguage();
  const { number, sentences, notes } = paragraph;
  // Its sentences follow each other as the words of each do; side by side each column goes its own way.
  const [textLang, ...others] = textLangs;
  const first = sentences[0]?.sentence.text;
  const isTurned = others.length === 0 && textLang !== undefined && isRightToLeft(first?.[textLang] ?? '');
  const open = sentences.find((one) => one.sentence.id === sentence);
  return (
    <>
      <div className={styles.paragraph} data-paragraph="">
        <div className={mode === 'beside' ? styles.twoTexts : undefined}>
          {(mode !== 'original' || !piece) && (
            <div dir={isTurned ? 'rtl' : undefined}>
              {mode === 'original' && <p className={styles.noPlace}>{lateWordsOf(lang).originals.noPlace}</p>}
              {sentences.map((one) => (
                <Sentence key={one.sentence.id} article={article} one={one} textLangs={textLangs} />
              ))}
            </div>
          )}
          {match && piece && (
            <OriginalPiece article={article} text={match.text} piece={piece} anchored={mode === 'original'} />
          )}
        </div>
        {open && <SentenceWhy one={open} match={match} />}
      </div>
      {notes.length > 0 && (
        <ul className={noteStyles.notes} data-beside-text="" aria-label={lateWordsOf(lang).reader.notes(number)}>
          <ListStart items={notes}>{(note) => <Note key={`${note.kind} ${note.id}`} note={note} />}</ListStart>
        </ul>
      )}
    </>
  );
}
