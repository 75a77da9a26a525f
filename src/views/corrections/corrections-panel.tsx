import { useEffect, useRef, useState } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { patchToLink } from '@/dataset/patch-link';
import { fitOf } from '@/dataset/patch-standing';
import { formatPatch } from '@/dataset/read-patch';
import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useCorrectionWords } from '@/i18n/use-correction-words';
import { showCorrections, useCorrections } from '@/state/corrections';
import { homeLink } from '@/state/link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { CopyButton } from '@/ui/copy-button';
import { FilePicker } from '@/ui/file-picker';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { saveFile } from '@/ui/save-file';
import { CorrectForm } from './correct-form';
import { CorrectionProblems } from './correction-problems';
import styles from './corrections.module.css';
import { type Line, openPatchFiles, patchOfOn, switchLine, takeOut } from './open-corrections';
import { tellField, titleOf } from './tell-value';

interface PanelProps {
  readonly base: DatasetIndex;
  readonly lines: readonly Line[];
}

/** Every change by itself, with what stood there, what is to stand there, why and by whom. */
export function CorrectionsPanel({ base, lines }: PanelProps) {
  const own = useCorrectionWords();
  const { link, lang } = useAanloop('link', 'lang');
  const { opened, corrected, problems } = useCorrections();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isTooLong, setTooLong] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const patch = patchOfOn(base);
  const linked = patch && patchToLink(patch);
  const notMade = new Map(corrected?.notMade.map((one) => [one.change, one]));
  const fits = new Map(opened.map(({ key, patch: one }) => [key, fitOf(base.dataset, one)]));
  const authors = new Set(lines.map(({ change }) => change.author ?? '')).size;
  return (
    <dialog ref={dialog} className={styles.panel} aria-label={own.title} onClose={() => showCorrections(false)}>
      <header className="text-buttons">
        <h2>{own.title}</h2>
        <FilePicker
          label={own.openFile}
          accept=".json,application/json"
          multiple
          onFiles={(files) => void openPatchFiles(base, files)}
        >
          {own.openFile}
        </FilePicker>
        {patch && (
          <>
            <button
              type="button"
              onClick={() => saveFile(`${base.dataset.dossier.id}.patch.json`, 'application/json', formatPatch(patch))}
            >
              {own.saveFile}
            </button>
            {linked === null ? (
              <button type="button" onClick={() => setTooLong(true)}>
                {own.copyLink}
              </button>
            ) : (
              <CopyButton
                className={styles.copy}
                saidClassName={styles.said}
                text={() => wholeAddress(sharePath({ ...link, embed: null, patch: linked }, lang))}
                copied={own.copied}
                failed={own.copyFailed}
                field={own.copyLink}
              >
                {own.copyLink}
              </CopyButton>
            )}
          </>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {own.close}
        </button>
      </header>
      <p>{lines.length === 0 ? own.none : own.lead(lines.length, authors)}</p>
      {isTooLong && patch && linked === null && <p role="alert">{own.tooLong}</p>}
      {problems.length > 0 && (
        <div role="alert" className={styles.strip}>
          <CorrectionProblems problems={problems} />
        </div>
      )}
      {opened.map(({ key, name, patch: one }) => {
        const { writtenFor, changes } = fits.get(key) ?? { writtenFor: null, changes: [] };
        const moved = changes.filter(({ sentence }) => sentence !== null && sentence.fate !== 'same');
        return (
          <section key={key} aria-label={name ?? own.written}>
            <p className={styles.source}>
              <b>{name ?? own.written}</b>{' '}
              {writtenFor !== null && own.otherVersion(writtenFor, base.dataset.dossier.version, moved.length)}{' '}
              <button type="button" onClick={() => takeOut(base, key)}>
                {own.takeOut}
              </button>
            </p>
            <ul>
              <ListStart items={lines.filter(({ correction }) => correction.patch === one)}>
                {(line) => {
                  const { change, isOn, against } = line;
                  const fit = changes.find((each) => each.change === change);
                  const wrong = notMade.get(change);
                  const to = change.sentence && fit?.sentence?.id;
                  return (
                    <li key={line.key} data-on={isOn && !against && !wrong}>
                      <label className={styles.switch}>
                        <input
                          type="checkbox"
                          role="switch"
                          checked={isOn}
                          aria-checked={isOn}
                          onChange={() => switchLine(base, line.key)}
                        />{' '}
                        {isOn && !against && !wrong ? own.isOn : own.isOff}
                      </label>
                      <dl>
                        <dt>{titleOf(base, change, lang)}</dt>
                        <dd>
                          {change.field === '*'
                            ? own.item
                            : (own.fields[change.field.split('.')[0] as keyof typeof own.fields] ?? change.field)}
                        </dd>
                        <dt>{own.was}</dt>
                        <dd>
                          <s>{tellField(base, change, change.old, lang) || own.nothing}</s>
                        </dd>
                        <dt>{own.becomes}</dt>
                        <dd>
                          <b>{tellField(base, change, change.new, lang) || own.nothing}</b>
                        </dd>
                        <dt>{own.why}</dt>
                        <dd>{change.reason}</dd>
                      </dl>
                      <p className={styles.by}>
                        {[change.author ?? own.nobody, change.date && formatDayWords(parseDay(change.date) ?? 0, lang)]
                          .filter(Boolean)
                          .join(', ')}
                        {to && (
                          <>
                            {' · '}
                            <Link
                              to={sharePath(
                                {
                                  ...homeLink,
                                  dossier: link.dossier,
                                  sha: link.sha,
                                  open: { kind: 'article', id: to.replace(/-s\d+$/, ''), sentence: to },
                                },
                                lang,
                              ).replace('.html', '')}
                              onClick={() => dialog.current?.close()}
                            >
                              {own.sentence}
                            </Link>
                          </>
                        )}
                      </p>
                      {against && (
                        <p className={styles.wrong}>
                          <b>{own.disagrees}</b>{' '}
                          {own.both(
                            tellField(base, change, change.new, lang),
                            tellField(base, change, against.change.new, lang),
                            against.correction.name ?? own.written,
                          )}
                        </p>
                      )}
                      {wrong && (
                        <p className={styles.wrong}>
                          <b>{own.notMade[wrong.why]}</b>{' '}
                          {wrong.why === 'differs' && tellField(base, change, wrong.found, lang)}
                          {wrong.why === 'invalid' && <code>{wrong.detail}</code>}
                        </p>
                      )}
                    </li>
                  );
                }}
              </ListStart>
            </ul>
          </section>
        );
      })}
      <CorrectForm base={base} />
    </dialog>
  );
}
