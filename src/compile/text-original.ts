import { WordPlaces } from '@/text/find-words';
import type { Range } from '@/text/range';
import { type Resolution, resolveAnchor } from '@/text/resolve-anchor';
import type { Failure, Located, Original } from './original';
import { sha256Of } from './sha256-of';

function explain(resolution: Exclude<Resolution, { kind: 'found' }>): Failure {
  switch (resolution.kind) {
    case 'missing': {
      const words = `"${resolution.words}"`;
      const right = 'copy the words exactly as they stand, whole words, capitals and accents included';
      if (resolution.side === 'first') return { wrong: `the first words ${words} are not found`, right };
      if (resolution.side === 'last') return { wrong: `the last words ${words} are not found after the first`, right };
      return { wrong: `${words} is not found`, right };
    }
    case 'ambiguous': {
      const places = resolution.places.map(({ start, end }) => `${start}–${end}`).join(', ');
      const wrong = `found ${resolution.places.length} times (at ${places})`;
      return { wrong, right: 'add a word, or point at the whole digest sentence' };
    }
    case 'malformed':
      return resolution.reason === 'two-ellipses'
        ? { wrong: 'more than one …', right: 'write first words … last words' }
        : { wrong: 'no words on one side of the …', right: 'write first words … last words' };
  }
}

/** An original whose text is at hand. Nothing is normalised: positions are those of the file as it is. */
export function textOriginal(bytes: Uint8Array): Original {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const located = ({ start, end }: Range): Located => ({ start, end, sha256: sha256Of(text.slice(start, end)) });
  let words: WordPlaces | null = null;
  return {
    sha256: sha256Of(bytes),
    length: text.length,
    text,
    locate: (_, words, window) => {
      const resolution = resolveAnchor(text, words, window.start, window.end);
      return resolution.kind === 'found' ? { located: located(resolution) } : { failure: explain(resolution) };
    },
    occurrences: (alias) => {
      words ??= new WordPlaces(text);
      return words.find(alias).map(located);
    },
  };
}
