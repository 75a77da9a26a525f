import { nameOfGroup } from '@/dataset/groups-of';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { partOf } from '@/domain/group';
import type { Language } from '@/domain/text';
import { capital } from '@/i18n/grammar';
import { nameBody } from '@/i18n/name-body';
import { lateWordsOf } from '@/i18n/words';
import type { Party } from '@/state/link';
import { splitParty } from '@/state/link-fields';
import { useAanloop } from '@/state/use-aanloop';

/** A group by name; the press and everyone else by the word that stands for them here. */
export function nameGroup(index: DatasetIndex, id: string, lang: Language): string {
  const words = lateWordsOf(lang).compare;
  const group = index.groups.get(id);
  const part = group && partOf(group);
  if (part === 'press') return words.press;
  return part === 'rest' ? words.otherSide.toLowerCase() : nameOfGroup(index.groups, id)[lang];
}

/** How an actor, group or article that is set against another is named. */
export function useNameParty(): (party: Party) => string {
  const { index, lang } = useAanloop('index', 'lang');
  const words = lateWordsOf(lang).compare;
  return (party) => {
    const named = splitParty(party);
    if (named === null) return party;
    const { kind, id } = named;
    if (kind === 'actor') return nameBody(index.actors, id, lang);
    if (kind === 'group') return capital(nameGroup(index, id, lang));
    const number = index.numberOf.get(id);
    const title = index.articles.get(id)?.title[lang];
    return number === undefined || title === undefined ? id : `${words.article(number)}: ${title}`;
  };
}
