import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { useAttachingWords } from '@/i18n/use-attaching-words';
import type { Handed } from '@/query/read-attached';
import { handOverFiles, handOverText, handOverTransfer } from '@/state/hand-over';
import { FilePicker } from '@/ui/file-picker';
import { StillButton } from '@/ui/still-button';
import styles from './text-intake.module.css';

interface TextIntakeProps {
  readonly className?: string | undefined;
  /** What stands above the ways in. */
  readonly head: ReactNode;
  /** What stands below them. */
  readonly children: ReactNode;
  readonly onTexts: (handed: readonly Handed[]) => void;
}

/** Takes texts: dropped or pasted anywhere within it, chosen as files, or pasted into its field. */
export function TextIntake({ className = '', head, children, onTexts }: TextIntakeProps) {
  const own = useAttachingWords();
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const take = (data: DataTransfer): void => onTexts(handOverTransfer(data, own.pasted));
  // The page takes what is dropped elsewhere.
  const keep = (event: DragEvent, isOverNow: boolean): void => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(isOverNow);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (isField && event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files has a button that does the same.
    <div
      className={`${styles.intake} ${className}`}
      data-over={isOver || undefined}
      onDragOver={(event) => keep(event, true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        keep(event, false);
        take(event.dataTransfer);
      }}
      onPaste={onPaste}
    >
      {head}
      <p className={styles.ways}>
        <FilePicker
          className={styles.button}
          label={own.choose}
          accept=".txt,.html,.htm,.md,text/plain,text/html"
          multiple
          onFiles={(files) => onTexts(handOverFiles(files))}
        >
          {own.choose}
        </FilePicker>{' '}
        {own.drop}
      </p>
      <label className={styles.paste}>
        {own.paste}
        <textarea rows={3} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <StillButton
        className={styles.button}
        off={pasted.trim() === ''}
        onClick={() => {
          onTexts(handOverText(own.pasted, pasted));
          setPasted('');
        }}
      >
        {own.pasteAdd}
      </StillButton>
      {children}
    </div>
  );
}
