import { parseDay } from '@/domain/day';
import { isId, longestId } from '@/domain/id';
import type { Text } from '@/domain/text';
import type { When } from '@/domain/when';
import { noReason } from './no-reason';
import { readEdtf } from './read-edtf';
import type { Sheet } from './sheet';
import { englishName, namesMeant, plainName } from './table-names';
import type { TableProblem, UnknownColumn } from './table-problem';

export type Dated = Omit<When, 'earlier'>;

/** One sheet, asked by the names of the format; notes what is wrong and which columns nobody asked for. */
export class TableReader {
  readonly name: string;
  readonly problems: TableProblem[];
  readonly #sheet: Sheet | null;
  readonly #tags: readonly string[];
  readonly #meant: readonly (readonly string[])[];
  readonly #at = new Map<string, number>();
  readonly #asked = new Set<number>();

  constructor(name: string, sheet: Sheet | null, tags: readonly string[], problems: TableProblem[]) {
    this.name = name;
    this.#sheet = sheet;
    this.#tags = tags;
    this.problems = problems;
    this.#meant = (sheet?.head ?? []).map(namesMeant);
    const seen = new Map<string, string>();
    for (const column of sheet?.head ?? []) {
      const first = seen.get(englishName(column));
      if (first !== undefined && column !== '') {
        this.tell(1, column, column, `is the same column as "${first}"`, 'keep one of the two');
      }
      seen.set(englishName(column), column);
    }
  }

  get isThere(): boolean {
    return this.#sheet !== null;
  }

  /** How many rows it has. */
  get size(): number {
    return this.#sheet?.rows.length ?? 0;
  }

  tell(row: number | null, column: string | null, read: string, wrong: string, right: string): void {
    this.problems.push({ sheet: this.#sheet?.name ?? this.name, row, column, read, wrong, right });
  }

  /** Where a column stands; null where there is none. */
  columnAt(name: string): number | null {
    const known = this.#at.get(name);
    if (known !== undefined) return known < 0 ? null : known;
    const at = this.#meant.findIndex((names) => names.includes(plainName(name)));
    this.#at.set(name, at);
    if (at >= 0) this.#asked.add(at);
    return at < 0 ? null : at;
  }

  /** As the sheet calls it. */
  titleOf(name: string): string {
    const at = this.columnAt(name);
    return (at === null ? undefined : this.#sheet?.head[at]) ?? name;
  }

  rows(): TableRow[] {
    return (this.#sheet?.rows ?? []).map(({ number, cells }) => new TableRow(this, number, cells, this.#tags));
  }

  /** The columns that were never asked for. */
  unknown(): UnknownColumn[] {
    if (!this.#sheet || this.#sheet.rows.length === 0) return [];
    const { name: sheet, head, rows } = this.#sheet;
    return head.flatMap((column, at) => {
      if (this.#asked.has(at)) return [];
      const values = new Map(rows.flatMap(({ number, cells }) => (cells[at] ? [[number, cells[at]] as const] : [])));
      return column === '' && values.size === 0 ? [] : [{ sheet, column, values }];
    });
  }
}

/** One row, cell by cell; what is wrong with a cell is told, and something of the right sort comes back. */
export class TableRow {
  readonly number: number;
  readonly #of: TableReader;
  readonly #cells: readonly string[];
  readonly #tags: readonly string[];

  constructor(of: TableReader, number: number, cells: readonly string[], tags: readonly string[]) {
    this.#of = of;
    this.number = number;
    this.#cells = cells;
    this.#tags = tags;
  }

  tell(name: string, wrong: string, right: string): void {
    const at = this.#of.columnAt(name);
    this.#of.tell(this.number, this.#of.titleOf(name), at === null ? '' : (this.#cells[at] ?? ''), wrong, right);
  }

  wordOrNone(name: string): string | null {
    const at = this.#of.columnAt(name);
    const cell = at === null ? '' : (this.#cells[at] ?? '');
    return cell === '' ? null : cell;
  }

  word(name: string): string {
    const cell = this.wordOrNone(name);
    if (cell === null) this.tell(name, 'is empty', 'every row has one');
    return cell ?? '';
  }

  id(name: string): string {
    return this.#checkId(name, this.word(name));
  }

  idOrNone(name: string): string | null {
    const cell = this.wordOrNone(name);
    return cell === null ? null : this.#checkId(name, cell);
  }

  #checkId(name: string, id: string): string {
    if (id !== '' && !isId(id)) {
      this.tell(name, 'is no id', `lower-case letters, figures and hyphens, as in first-call, at most ${longestId}`);
    }
    return id;
  }

  choiceOrNone<const T extends string>(name: string, values: readonly T[]): T | null {
    const cell = this.wordOrNone(name);
    if (cell === null) return null;
    const found = values.find((value) => value === cell.trim().toLowerCase());
    if (found === undefined) this.tell(name, 'is not one of its values', `one of ${values.join(', ')}`);
    return found ?? null;
  }

  choice<const T extends string>(name: string, values: readonly T[], usual?: T): T {
    const cell = this.choiceOrNone(name, values);
    if (cell !== null) return cell;
    if (this.wordOrNone(name) === null && usual === undefined) {
      this.tell(name, 'is empty', `one of ${values.join(', ')}`);
    }
    return usual ?? (values[0] as T);
  }

  numberOrNone(name: string): number | null {
    const cell = this.wordOrNone(name)?.trim();
    if (cell === undefined) return null;
    const value = Number(cell);
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell) && Number.isFinite(value)) return value;
    this.tell(name, 'is no number', 'figures alone, with a full stop before fractions: 100000 or 0.5');
    return null;
  }

  whole(name: string): number {
    const value = this.numberOrNone(name);
    if (value !== null && Number.isInteger(value) && value >= 0) return value;
    if (value !== null || this.wordOrNone(name) === null) this.tell(name, 'is no whole number', 'figures alone: 12');
    return 0;
  }

  yesNo(name: string, usual: boolean): boolean {
    const cell = this.wordOrNone(name)?.trim().toLowerCase();
    if (cell === undefined) return usual;
    if (['true', 'yes', 'ja', 'waar', '1'].includes(cell)) return true;
    if (['false', 'no', 'nee', 'onwaar', '0'].includes(cell)) return false;
    this.tell(name, 'is neither yes nor no', 'true or false');
    return usual;
  }

  /** As JSON, or separated by semicolons. */
  list(name: string): string[] {
    const cell = this.wordOrNone(name)?.trim();
    if (cell === undefined) return [];
    if (!cell.startsWith('['))
      return cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    try {
      const value: unknown = JSON.parse(cell);
      if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
    } catch {
      // Told below, as is a list of something else.
    }
    this.tell(name, 'is no list', '["a", "b"] or a; b');
    return [];
  }

  dayOrNone(name: string): string | null {
    const cell = this.wordOrNone(name)?.trim() ?? null;
    if (cell === null || parseDay(cell) !== null) return cell;
    const read = readEdtf(cell);
    if (read.kind === 'ambiguous') this.#tellReadings(name, read.readings);
    else this.tell(name, 'is no day', 'a day of the calendar, as in 2022-02-12');
    return null;
  }

  day(name: string): string {
    const cell = this.dayOrNone(name);
    if (cell === null && this.wordOrNone(name) === null) this.tell(name, 'is empty', 'a day, as in 2022-02-12');
    return cell ?? '2000-01-01';
  }

  textOrNone(name: string): Text | null {
    const words = this.#tags.flatMap((tag) => {
      const cell = this.wordOrNone(`${name}_${tag}`);
      return cell === null ? [] : [[tag, cell] as const];
    });
    return words.length === 0 ? null : (Object.fromEntries(words) as Text);
  }

  text(name: string): Text {
    const text = this.textOrNone(name);
    if (!text) this.tell(`${name}_${this.#tags[0]}`, 'is empty', `words in ${this.#tags.join(' or ')}`);
    return text ?? ({ [this.#tags[0] ?? 'en']: '-' } as Text);
  }

  whenOrNone(name: string): Dated | null {
    if (this.wordOrNone(`${name}_edtf`) !== null) return this.when(name);
    const parts = [
      ...['start', 'end', 'extent', 'expression'].map((part) => `${name}_${part}`),
      ...this.#tags.map((tag) => `${name}_basis_${tag}`),
    ];
    // Every part is looked at, so that none is taken for a column that nobody knows.
    const [given] = parts.filter((part) => this.wordOrNone(part) !== null);
    if (given !== undefined) this.tell(`${name}_edtf`, `is empty, but ${given} is not`, 'the date as EDTF');
    return null;
  }

  /** A date as EDTF; bounds that no column gives follow from it. */
  when(name: string): Dated {
    const edtf = this.word(`${name}_edtf`).trim();
    const read = readEdtf(edtf);
    if (read.kind === 'ambiguous') this.#tellReadings(`${name}_edtf`, read.readings);
    else if (read.kind === 'unreadable' && edtf !== '') {
      this.tell(
        `${name}_edtf`,
        'is no date in EDTF',
        '2021-12-07, 2021-12, 2014, with ~ or ? for doubt, or a/b, ../b, a/..',
      );
    }
    const bounds = read.kind === 'bounds' ? read.bounds : { start: null, end: null };
    const hasBounds = this.#of.columnAt(`${name}_start`) !== null || this.#of.columnAt(`${name}_end`) !== null;
    const start = hasBounds ? this.dayOrNone(`${name}_start`) : bounds.start;
    const end = hasBounds ? this.dayOrNone(`${name}_end`) : bounds.end;
    if (start !== null && end !== null && start > end) {
      this.tell(`${name}_end`, `is before ${name}_start ${start}`, 'the last possible day is not before the first');
    }
    return {
      edtf,
      start,
      end,
      extent: this.choice(`${name}_extent`, ['moment', 'span'], 'moment'),
      basis: this.textOrNone(`${name}_basis`) ?? noReason,
      expression: this.wordOrNone(`${name}_expression`),
    };
  }

  #tellReadings(name: string, readings: readonly string[]): void {
    const isOne = readings.length === 1;
    this.tell(name, isOne ? 'is no date in EDTF' : 'may be either of two days', `write ${readings.join(' or ')}`);
  }
}
