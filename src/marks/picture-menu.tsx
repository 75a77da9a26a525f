import { type ReactNode, use, useId, useState } from 'react';
import { withLateWords } from '@/i18n/fetch-words';
import { useWords } from '@/i18n/use-words';
import { type PictureSize, pictureSizes } from '@/picture/picture-sizes';
import { HeldBackContext } from '@/ui/late';
import { partBehind } from '@/ui/late-part';
import { Popover } from '@/ui/popover';
import type { PictureSubject } from './picture-stage';
import styles from './picture-stage.module.css';

const stagePart = partBehind(withLateWords(async () => (await import('./picture-stage')).PictureStage));

interface PictureMenuProps extends PictureSubject {
  /** Of the view. */
  readonly name: string;
  /** Other files of the same. */
  readonly files?: (close: () => void) => ReactNode;
}

type Form = 'png' | 'svg';

/** Saves a view as a picture that can be understood and found again without the page. */
export function PictureMenu({ name, files, ...subject }: PictureMenuProps) {
  const { picture: words } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [size, setSize] = useState<PictureSize>('page');
  const [theme, setTheme] = useState<'shown' | 'light' | 'dark'>('shown');
  const [wanted, setWanted] = useState<Form | null>(null);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const { Part, at } = stagePart.useArrival(wanted !== null);
  // What is saved is told of the whole dossier.
  const Stage = use(HeldBackContext) ? null : Part;
  const id = useId();
  const { width, height } = pictureSizes[size];
  const title = typed ?? subject.title;
  const end = (isSaved: boolean): void => {
    setOutcome(isSaved ? 'saved' : 'failed');
    setWanted(null);
  };
  if (wanted !== null && at === 'failed') end(false);
  const save = (form: Form): void => {
    // It keeps the focus meanwhile, so that Escape is still heard.
    if (wanted !== null) return;
    setOutcome(null);
    if (at === 'failed') void stagePart.fetch();
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
      {wanted && Stage && (
        <Stage {...subject} title={title} form={wanted} width={width} height={height} theme={theme} onDone={end} />
      )}
    </>
  );
}
