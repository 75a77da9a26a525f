import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import type { PictureNotes } from '@/marks/fit-picture';

/** How many of the actors and lines under the filter a drawing of the network shows, as its chart says. */
export function pictureNotes(drawing: Element, actors: number, lines: number, lang: Language): PictureNotes {
  const { picture: words } = wordsOf(lang);
  const chart = drawing.querySelector<HTMLElement>('[data-lines]');
  const [shown, drawn] = [Number(chart?.dataset.actors ?? 0), Number(chart?.dataset.lines ?? 0)];
  const all = words.actorsAndLines(words.actors(actors), words.lines(lines));
  const isWhole = shown >= actors && drawn >= lines;
  return {
    lines: [isWhole ? words.whole(all) : words.network(shown, words.actors(actors), drawn, words.lines(lines))],
    lacking: 0,
  };
}
