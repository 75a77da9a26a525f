import { joinSome } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';

/** Says which sentence is reached and what it supports. */
export function Announcement({ sentence }: { readonly sentence: string | null }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const place = sentence === null ? undefined : index.sentences.get(sentence);
  const titles = (sentence === null ? [] : (index.supportOf.get(sentence) ?? [])).flatMap(({ kind, id }) => {
    const item = kind === 'event' ? index.events.get(id) : kind === 'claim' ? index.claims.get(id) : undefined;
    return item ? [item.title[lang]] : [];
  });
  return (
    <p className="visually-hidden" role="status">
      {place &&
        lateWordsOf(lang).reader.chosen(
          place.ordinal,
          place.article.digest.length,
          joinSome([...new Set(titles)], '; ', lang),
        )}
    </p>
  );
}
