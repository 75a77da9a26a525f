import { useEffect, useMemo } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { useCorrectionWords } from '@/i18n/use-correction-words';
import { forgetProblems, showCorrections, useCorrections } from '@/state/corrections';
import { useLink } from '@/state/use-aanloop';
import { CorrectionProblems } from './correction-problems';
import styles from './corrections.module.css';
import { CorrectionsPanel } from './corrections-panel';
import { linesOf, lookAtOriginal, openLinked, openPatchFiles } from './open-corrections';

/** That corrections are on is said on every page, with the original one click away. */
export function CorrectionsStrip({ base }: { readonly base: DatasetIndex }) {
  const own = useCorrectionWords();
  const { patch } = useLink('patch');
  const { opened, handed, off, isOriginal, isOpen, corrected, problems } = useCorrections();
  useEffect(() => {
    if (patch === null) return;
    openLinked(base, patch);
    return forgetProblems;
  }, [base, patch]);
  useEffect(() => {
    if (handed.length === 0) return;
    useCorrections.setState({ handed: [] });
    void openPatchFiles(base, handed);
  }, [base, handed]);
  const lines = useMemo(() => linesOf({ opened, off }), [opened, off]);
  const made = corrected?.base === base ? corrected.made.length : 0;
  return (
    <>
      {(lines.length > 0 || problems.length > 0) && (
        <div className={styles.strip} role="status">
          {!isOpen && <CorrectionProblems problems={problems} />}
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
