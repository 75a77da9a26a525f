import { mainLanguage } from '@/domain/text';
import { type Authored, ofKind, pick } from './authored';

interface DossierLanguages {
  /** Null where every text must be in all languages of the product: nobody said that one may be lacking. */
  readonly told: readonly string[] | null;
  /** Of words that stand without a language. */
  readonly main: string;
}

/** The languages of a dossier: those it names; one, if its title stands without a language; else all of the product. */
export function dossierLanguages(items: Authored['items']): DossierLanguages {
  const [dossier] = ofKind({ items }, 'dossier');
  const given = dossier && pick(dossier, 'languages');
  const named = Array.isArray(given) ? given.filter((tag) => typeof tag === 'string') : [];
  if (named[0] !== undefined) return { told: named, main: named[0] };
  const title = dossier && pick(dossier, 'title');
  if (typeof title === 'string') return { told: [mainLanguage], main: mainLanguage };
  const [first = mainLanguage] = typeof title === 'object' && title !== null ? Object.keys(title) : [];
  return { told: null, main: first };
}
