import type { Language } from '@/domain/text';
import { givenNames } from './given-names';
import { stateAdjectives } from './states';
import { nameWords } from './vocabulary';
import { isCapitalised, type Word } from './words';

/** Words with capitals that stand together, perhaps with small words of names between them. */
export interface NameRun {
  readonly words: readonly Word[];
  /** Whether a capital was due anyway: at the start of a sentence, a quotation, or after a colon. */
  readonly isInitial: boolean;
  /** The word before the run, in small letters; empty at the start. */
  readonly before: string;
}

const opensSentence = /[“"„«‘:•*#]|[.!?…]\s|^'|\s'$|(?:^|\s)[-–—]\s$/u;
const together = /^ (?:& )?$/;
const numbered = /^(?:Radio|TV|Ned|NED|Nederland|BBC|Kanaal|Net|Channel|Canal|Studio|ITV|France|Rai)$/;

const givenAt = (run: readonly Word[]): number =>
  run.findIndex(
    ({ text }, i) =>
      i > 0 &&
      i < run.length - 1 &&
      givenNames.has(text) &&
      !givenNames.has(run[i - 1]?.text ?? '') &&
      isCapitalised(run[i - 1]?.text ?? '') &&
      // A surname may begin with small words.
      run.slice(i + 1).some((word) => isCapitalised(word.text)) &&
      !/^\p{Lu}\p{Ll}?\.$/u.test(run[i - 1]?.text ?? ''),
  );

/** "Buitenlandse Zaken Louis Michel": a given name within a run begins a name of its own. */
const splitAtGiven = (run: NameRun, offices: ReadonlySet<string>): NameRun[] => {
  const at = givenAt(run.words);
  if (at < 0 || givenNames.has(run.words[0]?.text ?? '')) return [run];
  const before = run.words.at(at - 1)?.text.toLowerCase() ?? '';
  const rest = splitAtGiven({ words: run.words.slice(at), isInitial: false, before }, offices);
  // "Health Secretary Alan …": what ends in an office is the title of who follows.
  return offices.has(before) ? rest : [{ ...run, words: run.words.slice(0, at) }, ...rest];
};

/** Takes the runs of capitalised words out of a sentence. `isKnown` tells where a name known beforehand begins. */
export function nameRuns(words: readonly Word[], language: Language, isKnown: (word: Word) => boolean): NameRun[] {
  const { particles, adjectives } = nameWords[language];
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !isCapitalised(first.text)) continue;
    const run = [first];
    let at = i + 1;
    while (!/[’']s$/u.test(run.at(-1)?.text ?? '')) {
      const steps = [0, 1, 2].find((step) => {
        const next = words[at + step];
        const between = words.slice(at, at + step);
        return (
          next !== undefined &&
          isCapitalised(next.text) &&
          together.test(next.gap) &&
          // "beschuldigde Merkel de Europese Unie": what is known after a small word is another name.
          (step === 0 || !(isKnown(next) || stateAdjectives.has(next.text) || adjectives.has(next.text))) &&
          between.every(({ text, gap }) => particles.has(text) && together.test(gap))
        );
      });
      if (steps === undefined) break;
      run.push(...words.slice(at, at + steps + 1));
      at += steps + 1;
    }
    const number = words[at];
    if (number && numbered.test(run.at(-1)?.text ?? '') && /^\d{1,2}$/.test(number.text) && number.gap === ' ') {
      run.push(number);
      at++;
    }
    runs.push({
      words: run,
      isInitial: i === 0 || opensSentence.test(first.gap),
      before: i === 0 || opensSentence.test(first.gap) ? '' : (words[i - 1]?.text ?? '').toLowerCase(),
    });
    i = at - 1;
  }
  return runs.flatMap((run) => splitAtGiven(run, nameWords[language].offices));
}
