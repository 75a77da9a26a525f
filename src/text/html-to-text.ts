import { Parser } from 'htmlparser2';
import { Turns, type Watch } from './turns';

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'title',
]);
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Units of a page that are read in one go. */
const stretch = 16_384;

/** Elements within elements: no page has so many, and each one more costs the tokenizer more than the one before. */
export const deepest = 20_000;

/** What a reader of the page does not see or hear is not its text. */
const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style?.slice(0, 500) ?? '');
const blocks = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Joins what is read to lines: runs of spaces and line ends are one, a block parts by a blank line. */
class Lines {
  readonly #parts: string[] = [];
  /** What is due before the next word. */
  #gap: '' | ' ' | '\n' | '\n\n' = '';

  add(text: string): void {
    for (const [run] of text.matchAll(/[^ \t\n\f\r]+|[ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(run)) {
        if (this.#gap === '') this.#gap = ' ';
      } else {
        if (this.#parts.length > 0) this.#parts.push(this.#gap);
        this.#gap = '';
        this.#parts.push(run);
      }
    }
  }

  break(gap: '\n' | '\n\n'): void {
    if (this.#gap !== '\n\n') this.#gap = gap === '\n' && this.#gap === '\n' ? '\n\n' : gap;
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/**
 * The words of a page, a blank line between its blocks. A tokenizer reads it: no document is made, nothing in it is
 * loaded or run. (The browser's own parser is a sink that the content policy refuses.)
 */
function* read(html: string): Generator<number, string> {
  const lines = new Lines();
  const hidden: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest) throw new RangeError(`its elements lie more than ${deepest} deep in each other`);
        if (!voids.has(name) && (hidden.length > 0 || unread.has(name) || isHidden(attributes))) hidden.push(name);
        else if (name === 'br') lines.break('\n');
        else if (blocks.has(name)) lines.break('\n\n');
      },
      onclosetag: (name) => {
        depth--;
        if (hidden.length > 0) {
          if (hidden.at(-1) === name) hidden.pop();
        } else if (blocks.has(name)) lines.break('\n\n');
      },
      ontext: (text) => {
        if (hidden.length === 0) lines.add(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length; at += stretch) {
    parser.write(html.slice(at, at + stretch));
    yield at;
  }
  parser.end();
  return lines.toString();
}

/** All of it in one go; throws where its elements lie too deep in each other. */
export function htmlToText(html: string): string {
  const work = read(html);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in turns, so that the page stays alive; null where its elements lie too deep in each other. */
export async function htmlToTextInTurns(html: string, watch: Watch): Promise<string | null> {
  const turns = new Turns(watch);
  const work = read(html);
  const next = (): ReturnType<typeof work.next> | null => {
    try {
      return work.next();
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
  for (let step = next(); step; step = next()) {
    if (step.done) return step.value;
    if (turns.isDue) await turns.take(step.value / html.length);
  }
  return null;
}
