import { type DatasetProblem, refuse } from './problem';
import { readBytes } from './read-bytes';

type TextOfFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: DatasetProblem };

/** The text of a file that is to be JSON or a table; in which of the older encodings one is written nobody can be sure. */
export function textOfFile(bytes: Uint8Array): TextOfFile {
  const read = readBytes(bytes);
  if (read.kind === 'empty') return refuse('empty', 'The file has no content.');
  if (read.kind !== 'text')
    return {
      ok: false,
      problem: { cause: 'other-file', detail: `${read.kind}, ${bytes.length} bytes`, form: read.kind },
    };
  return read.encoding === 'windows-1252' ? refuse('encoding', `${bytes.length} bytes`) : { ok: true, text: read.text };
}
