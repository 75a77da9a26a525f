import { useEffect, useMemo } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { useCorrectionWords } from '@/i18n/use-correction-words';
import { showCorrections, useCorrections } from '@/state/corrections';
import { useLink } from '@/state/use-aanloop';
import styles from './corrections.module.css';
import { CorrectionsPanel } from './corrections-panel';
import { linesOf, lookAtOriginal, openLinked, openPatchFile } from './open-corrections';

/** That corrections are on is said on every page, with the original one click away. */
export function CorrectionsStrip({ base }: { readonly base: DatasetIndex }) {
  const own = useCorrectionWords();
  const { patch } = useLink('patch');
  const { opened, handed, off, isOriginal, isOpen, corrected, problem } = useCorrections();
  useEffect(() => {
    if (patch !== null) openLinked(base, patch);
  }, [base, patch]);
  useEffect(() => {
    if (handed.length === 0) return;
    useCorrections.setState({ handed: [] });
    for (const file of handed) void openPatchFile(base, file);
  }, [base, handed]);
  const lines = useMemo(() => linesOf({ opened, off }), [opened, off]);
  const made = corrected?.base === base ? corrected.made.length : 0;
  return (
    <>
      {(lines.length > 0 || problem !== null) && (
        <div className={styles.strip} role="status">
          {problem && (
            <p>
              <b>{own.refused(problem.name)}</b> {own.causes[problem.cause as keyof typeof own.causes]}{' '}
              {problem.detail && <code>{problem.detail}</code>}
            </p>
          )}
          {lines.length > 0 && (
            <p>
              <b>{isOriginal ? own.original : own.on(made)}</b>{' '}
              {made > 0 && (
                <button type="button" onClick={() => lookAtOriginal(!isOriginal)}>
                  {isOriginal ? own.showCorrected : own.showOriginal}
                </button>
              )}{' '}
              <button type="button" onClick={() => showCorrections(true)}>
                {own.see(made, lines.length)}
              </button>
            </p>
          )}
        </div>
      )}
      {isOpen && <CorrectionsPanel base={base} lines={lines} />}
    </>
  );
}
