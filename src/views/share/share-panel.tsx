import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { type EmbedView, embedViews, homeOf, viewIds } from '@/state/link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { CopyButton } from '@/ui/copy-button';
import { CitePanel } from './cite-panel';
import { describeView } from './describe-view';
import { embedSnippet } from './embed-snippet';
import styles from './share.module.css';

/** Link, citation, images and frame of what is on the screen. */
export function SharePanel() {
  const words = useWords();
  const { index, committed, link, open, lang } = useAanloop('index', 'committed', 'link', 'open', 'lang');
  const say = lateWordsOf(lang).sharing;
  const [embed, setEmbed] = useState<EmbedView>(link.open?.kind === 'article' ? 'article' : 'timeline');
  const own = { ...link, embed: null };
  const address = wholeAddress(sharePath(own, lang));
  const description = describeView(index, committed, open, lang);
  const copy = (label: string, text: () => string) => (
    <CopyButton
      key={label}
      className={styles.copy}
      saidClassName={styles.said}
      text={text}
      copied={say.copied}
      failed={say.failed}
      field={say.text}
    >
      {label}
    </CopyButton>
  );
  const send = (): void => {
    // Not sending after all is no failure.
    navigator.share({ title: document.title, text: description, url: address }).catch(() => undefined);
  };
  // The form stands in the view itself, with all that is chosen there.
  const showForm = (name: string): void => {
    const region = document.querySelector(`section[aria-label="${CSS.escape(name)}"]`);
    const button = region?.querySelector<HTMLElement>('[data-action="save"]');
    button?.scrollIntoView({ block: 'nearest' });
    // Drawn at once, so that its first field can have the focus.
    flushSync(() => button?.click());
    region?.querySelector<HTMLElement>('[data-save-form] textarea')?.focus();
  };
  const shown = viewIds.filter(
    (view) => link.page === 'dashboard' && document.querySelector(`section[aria-label="${words.regions[view]}"]`),
  );
  const code = embedSnippet(own, lang, embed, description);
  return (
    <div className={`${styles.panel} ${styles.links}`}>
      <h2>{say.link}</h2>
      {copy(say.copyView, () => address)}
      {open &&
        copy(say.copyItem[open.sentence === null ? open.kind : 'sentence'], () =>
          wholeAddress(sharePath({ ...homeOf(link), open }, lang)),
        )}
      {typeof navigator.share === 'function' && (
        <button type="button" onClick={send}>
          {say.send}
        </button>
      )}
      <h2>{say.cite}</h2>
      <CitePanel />
      {shown.length > 0 && (
        <>
          <h2>{say.image}</h2>
          <ul>
            {shown.map((view) => (
              <li key={view} className={styles.image}>
                <span>{words.regions[view]}</span>
                <button
                  type="button"
                  aria-label={say.imageOf(words.regions[view])}
                  onClick={() => showForm(words.regions[view])}
                >
                  {words.picture.save} …
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say.embed}</h2>
      <label className={styles.choice}>
        {say.embedView}{' '}
        <select
          value={embed}
          onChange={({ target }) => setEmbed(embedViews.find((view) => view === target.value) ?? 'timeline')}
        >
          {embedViews.map((view) => (
            <option key={view} value={view}>
              {say.embedViews[view]}
            </option>
          ))}
        </select>
      </label>
      <textarea className={styles.code} readOnly rows={4} value={code} aria-label={say.snippet} spellCheck={false} />
      {copy(say.copySnippet, () => code)}
    </div>
  );
}
