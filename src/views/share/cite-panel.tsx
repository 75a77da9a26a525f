import { areNameless } from '@/domain/article';
import { lateWordsOf } from '@/i18n/words';
import { today } from '@/marks/today';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { CopyButton } from '@/ui/copy-button';
import { type Citation, citeBibtex, citeCsl, citeSentence } from './cite-view';
import { describeView } from './describe-view';
import styles from './share.module.css';

/** What to write to name what is on the screen, or open, as a source; to copy in three forms. */
export function CitePanel() {
  const { index, whole, committed, link, open, lang } = useAanloop(
    'index',
    'whole',
    'committed',
    'link',
    'open',
    'lang',
  );
  const say = lateWordsOf(lang).sharing;
  const citation = (): Citation => ({
    dossier: whole.dataset.dossier,
    description: describeView(index, committed, open, lang),
    address: wholeAddress(sharePath({ ...link, embed: null }, lang)),
    day: today(),
    lang,
    sources: { count: whole.dataset.articles.length, isNameless: areNameless(whole.dataset.articles) },
  });
  const forms = [
    [say.copySentence, citeSentence],
    [say.bibtex, citeBibtex],
    [say.csl, citeCsl],
  ] as const;
  return (
    <div className={`${styles.cite} ${styles.links}`}>
      <p className={styles.sentence}>{citeSentence(citation())}</p>
      <div className={styles.row}>
        {forms.map(([label, write]) => (
          <CopyButton
            key={label}
            className={styles.copy}
            saidClassName={styles.said}
            text={() => write(citation())}
            copied={say.copied}
            failed={say.failed}
            field={say.text}
          >
            {label}
          </CopyButton>
        ))}
      </div>
    </div>
  );
}
