import type { Group } from '@/domain/actor';
import { nameBody } from '@/i18n/name-body';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { Party } from '@/state/link';
import { splitParty } from '@/state/link-fields';
import { useAanloop } from '@/state/use-aanloop';

/** How an actor, group or article that is set against another is named. */
export function useNameParty(): (party: Party) => string {
  const { index, lang } = useAanloop('index', 'lang');
  const { groups } = useWords();
  const words = wordsOf(lang).compare;
  return (party) => {
    const named = splitParty(party);
    if (named === null) return party;
    const { kind, id } = named;
    if (kind === 'actor') return nameBody(index.actors, id, lang);
    if (kind === 'group') return id === 'media' ? words.press : id === 'other' ? words.otherSide : groups[id as Group];
    const number = index.numberOf.get(id);
    const title = index.articles.get(id)?.title[lang];
    return number === undefined || title === undefined ? id : `${words.article(number)}: ${title}`;
  };
}
