import { type Actor, namesOfBody } from '@/domain/actor';
import type { Language } from '@/domain/text';
import { joinSome } from './format-number';
import { wordsOf } from './words';

/** An actor that stands for several names, with those: "Polish government (also Poland, Warsaw)". */
export function nameBody(actors: ReadonlyMap<string, Actor>, id: string, lang: Language): string {
  const actor = actors.get(id);
  const name = actor?.name[lang] ?? id;
  const others = actor?.body === undefined ? namesOfBody(actors, id) : [];
  return others.length === 0
    ? name
    : wordsOf(lang).alsoCalled(
        name,
        joinSome(
          others.map((other) => other.name[lang]),
          ', ',
          lang,
        ),
      );
}
