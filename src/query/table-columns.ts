/** A column of texts, each text once and by its number from then on. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** A column of lists of texts: the codes of row `i` are those from `offsets[i]` up to the next offset. */
export interface CodedLists extends CodedColumn {
  readonly offsets: Int32Array;
}

const coder = () => {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const codeOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, codeOf };
};

export function codeColumn(column: ArrayLike<unknown>): CodedColumn {
  const { texts, codeOf } = coder();
  return { texts, codes: Int32Array.from(column, (text) => codeOf(text as string)) };
}

export function codeLists(column: ArrayLike<unknown>): CodedLists {
  const { texts, codeOf } = coder();
  const offsets = new Int32Array(column.length + 1);
  let size = 0;
  for (let i = 0; i < column.length; i++) {
    size += (column[i] as readonly string[]).length;
    offsets[i + 1] = size;
  }
  const codes = new Int32Array(size);
  for (let i = 0, at = 0; i < column.length; i++)
    for (const text of column[i] as readonly string[]) codes[at++] = codeOf(text);
  return { texts, codes, offsets };
}

/** For each text of a column whether it is one of these. */
export const among = ({ texts }: CodedColumn, wanted: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(texts, (text) => (wanted.has(text) ? 1 : 0));
