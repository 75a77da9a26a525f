import { useAttachingWords } from '@/i18n/use-attaching-words';
import { countFound, type Match } from '@/query/match-original';
import { removeOriginal } from '@/state/attach-originals';
import { type Attached, closeOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './originals.module.css';

const tellUnfound = (
  { findings }: Match,
  words: Readonly<Record<'moved' | 'changed' | 'ambiguous' | 'lost', string>>,
) =>
  (['moved', 'changed', 'ambiguous', 'lost'] as const).flatMap((status) => {
    const { length } = findings.filter((finding) => finding.status === status);
    return length === 0 ? [] : `${length} ${words[status]}`;
  });

/** What each attached text turned out to be. */
export function AttachedList({ attached }: { readonly attached: readonly Attached[] }) {
  const { whole, linkTo } = useAanloop('whole', 'linkTo');
  const own = useAttachingWords();
  const verdict = ({ match, refusal }: Attached): string => {
    if (refusal) return own.refusals[refusal];
    if (!match) return own.notOurs;
    const number = whole.numberOf.get(match.article) ?? 0;
    const { found, all } = countFound(match);
    if (match.isExact && found === all) return own.exact(number, all);
    return own.found(number, found, all, tellUnfound(match, own.counts));
  };
  if (attached.length === 0) return null;
  return (
    <ul className={styles.attached} aria-label={own.attached}>
      {attached.map((one) => {
        const { key, name, match, isBuiltIn } = one;
        return (
          <li key={key} data-exact={match?.isExact || undefined} data-article={match?.article}>
            <p>
              <b>{name}</b>
              <span>{verdict(one)}</span>
              {isBuiltIn && <span>{own.builtIn}</span>}
            </p>
            {match && (
              <Link to={linkTo({ kind: 'article', id: match.article, sentence: null })} onClick={closeOriginals}>
                {own.read}
              </Link>
            )}
            {!isBuiltIn && (
              <button
                type="button"
                className="text-button"
                aria-label={own.remove(name)}
                onClick={() => removeOriginal(key)}
              >
                {own.removeShort}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
