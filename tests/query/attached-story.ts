import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { sha256 } from '@/text/sha256';
import { article, both, event, story } from '../fixtures/small-story';

/** An invented article; the stretches between [ and ] are its passages. */
const marked = `Rust in de haven

[De havenmeester van Zoutdam verwachtte maandag geen drukte], al lagen er [veertien schepen voor de kust]. Volgens hem [waren de loodsen op tijd gewaarschuwd].

“[We hebben niet meer dan drie sleepboten nodig]”, zei Noor Vliet tegen de krant. [Haar collega Daan Œrsted weersprak dat met klem]: [er waren er minstens 10.500 ton lading te verplaatsen].

[De reünie van de reddingsploeg werd niet afgelast]. [Ploegleider Zoë Brück belde twee uur met de gemeente]; daarna [bleef het ‘s avonds opvallend stil op de kade].

Op 12 maart [vertrok het laatste konvooi richting Noordzand]. [Het weerbericht had storm beloofd, maar de zee bleef vlak]. “[Zo’n ‘stille week’ hebben we nog nooit gezien]”, aldus Vliet.

[De burgemeester noemde het besluit voorlopig] en [wilde voor de zomer geen nieuwe vergunningen afgeven]. [Critici vinden dat te laat].
`;

export const attached = marked.replace(/[[\]]/g, '');

const stretches = (() => {
  const found: { start: number; end: number }[] = [];
  let open = 0;
  let at = 0;
  for (const character of marked) {
    if (character === '[') open = at;
    else if (character === ']') found.push({ start: open, end: at });
    else at += character.length;
  }
  return found;
})();

export const passages = stretches.map((stretch) => ({ ...stretch, words: attached.slice(stretch.start, stretch.end) }));

/** Its sentences, as the digest retells them. */
export const sentences = [...attached.matchAll(/\p{L}[^\n]*?(?=[.!?]”?(?:\s|,|$)|\n)/gu)].map((match) => ({
  start: match.index,
  end: match.index + match[0].length,
}));

/** The sentence, from 1, in which each passage lies. */
export const sentenceOf = passages.map(
  ({ start, end }) => 1 + sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end),
);

const events: Event[] = passages.map(({ start, end, words }, i) =>
  event(`event-${i + 1}`, {
    title: both(`event ${i + 1}`),
    evidence: [{ article: 'a000', digest: `a000-s${sentenceOf[i]}`, start, end, sha256: sha256(words) }],
  }),
);

const harbour = {
  ...article('a000', '2022-01-10', 0),
  source: { sha256: sha256(attached), length: attached.length },
  digest: sentences.map(({ start, end }, i) => ({
    id: `a000-s${i + 1}`,
    paragraph: i + 1,
    text: both(`retold ${i + 1}`),
    start,
    end,
    sha256: sha256(attached.slice(start, end)),
  })),
};

/** A dataset whose one article is the invented text, each passage the evidence of an event. */
export const attachedStory: Dataset = story({ articles: [harbour], events });
export const attachedIndex: DatasetIndex = indexDataset(attachedStory);
