import { useEffect, useRef, useState } from 'react';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { openFile } from '@/state/open-dossier';
import { useOpening } from '@/state/opening';
import { FilePicker } from '@/ui/file-picker';
import { useNavigate } from '@/ui/use-navigate';
import styles from './dossiers.module.css';
import { HomeLink } from './home-link';
import { LinkFacts } from './link-facts';
import { dossierFiles, linkToCard } from './open-files';
import { OpeningNotice } from './opening-notice';

interface ElsewherePageProps {
  readonly id: string;
  readonly link: Link;
  readonly onOpened: () => void;
}

/** A link to a file that only its owner has: which file, what it will show, and where to drop it. */
export function ElsewherePage({ id, link, onOpened }: ElsewherePageProps) {
  const { elsewhere: say } = useDossierWords();
  const navigate = useNavigate();
  const problem = useOpening(({ opening }) => opening?.problem ?? null);
  const [refused, setRefused] = useState<readonly File[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setRefused(files);
    if (await openFile(files, { id })) onOpened();
  };
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void taking.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
  const openAlone = async (): Promise<void> => {
    const opened = await openFile(refused);
    if (opened) await navigate(formatLink(linkToCard({ ...homeLink, lang: link.lang }, opened.card)));
  };
  const isOther = problem?.cause === 'other-dossier' && problem.found !== undefined;
  return (
    <>
      <h1>{say.title(id)}</h1>
      <p className={styles.lead}>{say.lead}</p>
      <OpeningNotice />
      {isOther && (
        <p>
          <button type="button" className={styles.act} onClick={() => void openAlone()}>
            {say.openAlone(problem.found ?? '')}
          </button>
        </p>
      )}
      <p className={styles.target}>
        <b>{say.drop}</b>
        <span>
          {say.or}{' '}
          <FilePicker
            className={styles.act}
            label={say.drop}
            accept={dossierFiles}
            multiple
            onFiles={(files) => void take(files)}
          >
            {say.choose}
          </FilePicker>
          . {say.private}
        </span>
      </p>
      <LinkFacts
        link={link}
        rows={[
          [say.id, id],
          [say.file, say.often(`${id}.json`)],
        ]}
      />
      <p>
        <b>{say.thenFile}</b> {say.thenFileText}
        <br />
        <b>{say.thenOther}</b> {say.thenOtherText}
      </p>
      <HomeLink />
    </>
  );
}
