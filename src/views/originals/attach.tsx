import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useAttachingWords } from '@/i18n/use-attaching-words';
import { useWords } from '@/i18n/use-words';
import { type Handed, originalLimits } from '@/query/read-attached';
import { handOverFiles, handOverText, handOverTransfer } from '@/state/hand-over';
import {
  attachOriginals,
  closeOriginals,
  keepOriginals,
  removeOriginals,
  stopLooking,
  useOriginals,
} from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { FilePicker } from '@/ui/file-picker';
import { AttachedList } from './attached-list';
import styles from './originals.module.css';

/** Files, a drop or a paste, what they turned out to be, and whether to keep them. */
export function Attach() {
  const { whole } = useAanloop('whole');
  const { attach: title } = useWords().articles;
  const own = useAttachingWords();
  const { attached, pending, progress, isKept, keepFailed } = useOriginals();
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const attach = (handed: readonly Handed[]): void => void attachOriginals(whole, handed);
  const take = (data: DataTransfer): void => attach(handOverTransfer(data, own.pasted));
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const isTyped = event.target instanceof HTMLTextAreaElement && event.clipboardData.files.length === 0;
    if (isTyped) return;
    event.preventDefault();
    take(event.clipboardData);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files has a button that does the same.
    <div
      className={styles.body}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className={styles.text} onClick={closeOriginals}>
          {own.close}
        </button>
      </header>
      <p>{own.explain}</p>
      <p>{own.limits(originalLimits.bytes / 1_000_000, originalLimits.letters)}</p>
      <p className={styles.drop}>
        <FilePicker
          className={styles.button}
          label={own.choose}
          accept=".txt,.html,.htm,text/plain,text/html"
          multiple
          onFiles={(files) => attach(handOverFiles(files))}
        >
          {own.choose}
        </FilePicker>{' '}
        {own.drop}
      </p>
      <label className={styles.paste}>
        {own.paste}
        <textarea rows={3} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <button
        type="button"
        className={styles.button}
        disabled={pasted.trim() === ''}
        onClick={() => {
          attach(handOverText(own.pasted, pasted));
          setPasted('');
        }}
      >
        {own.pasteAdd}
      </button>
      <p role="status" className={styles.status}>
        {pending > 0 ? own.busy(pending) : attached.length === 0 ? own.none : ''}
      </p>
      {pending > 0 && (
        <p className={styles.progress}>
          <progress aria-label={own.progress} value={progress} max={1} />{' '}
          <button type="button" className={styles.text} onClick={stopLooking}>
            {own.stop}
          </button>
        </p>
      )}
      <AttachedList attached={attached} />
      {attached.some(({ isBuiltIn }) => !isBuiltIn) && (
        <div className={styles.keep}>
          <label>
            <input type="checkbox" checked={isKept} onChange={(event) => keepOriginals(event.target.checked)} />
            {own.keep}. <span>{own.keepHint}</span>
          </label>
          <button type="button" className={styles.text} onClick={removeOriginals}>
            {own.removeAll}
          </button>
        </div>
      )}
      {keepFailed && <p role="alert">{own.keepFailed}</p>}
      <details className={styles.rules}>
        <summary>{own.rulesTitle}</summary>
        <p>{own.rules}</p>
      </details>
    </div>
  );
}
