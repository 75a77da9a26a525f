/** A column as it comes: in blocks of rows, in their order. */
export type Blocks = AsyncIterable<ArrayLike<unknown>>;

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

/** Visits each cell; a column is as long as it was said to be. */
export async function eachCell(
  blocks: Blocks,
  rows: number,
  visit: (cell: unknown, row: number) => void,
): Promise<void> {
  let row = 0;
  for await (const block of blocks) for (let i = 0; i < block.length; i++) visit(block[i], row++);
  if (row !== rows) throw new Error(`a column of ${row} rows where there should be ${rows}`);
}

export async function dayColumn(blocks: Blocks, rows: number): Promise<Int32Array> {
  const days = new Int32Array(rows);
  await eachCell(blocks, rows, (day, row) => {
    days[row] = day as number;
  });
  return days;
}

export async function codeColumn(blocks: Blocks, rows: number): Promise<CodedColumn> {
  const { texts, codeOf } = coder();
  const codes = new Int32Array(rows);
  await eachCell(blocks, rows, (text, row) => {
    codes[row] = codeOf(text as string);
  });
  return { texts, codes };
}

export async function codeLists(blocks: Blocks, rows: number): Promise<CodedLists> {
  const { texts, codeOf } = coder();
  const offsets = new Int32Array(rows + 1);
  let codes = new Int32Array(rows);
  let size = 0;
  await eachCell(blocks, rows, (list, row) => {
    for (const text of list as readonly string[]) {
      if (size === codes.length) {
        const wider = new Int32Array(2 * size);
        wider.set(codes);
        codes = wider;
      }
      codes[size++] = codeOf(text);
    }
    offsets[row + 1] = size;
  });
  return { texts, codes: codes.slice(0, size), offsets };
}

/** The rows whose text is one of these; nothing else of the column is kept. */
export async function rowsWith(blocks: Blocks, wanted: ReadonlySet<string>): Promise<number[]> {
  const found: number[] = [];
  let row = 0;
  for await (const block of blocks) {
    for (let i = 0; i < block.length; i++, row++) if (wanted.has(block[i] as string)) found.push(row);
  }
  return found;
}

/** Some rows at once, where they are few. */
export async function joinBlocks(blocks: Blocks): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const block of blocks) for (let i = 0; i < block.length; i++) all.push(block[i]);
  return all;
}
