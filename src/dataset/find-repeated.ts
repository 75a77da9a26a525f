import type { Fault, Rule } from './fault';
import { quote } from './limits';
import type { Steps } from './steps';

/** An object or a list that is open; a list counts, an object has names. */
interface Level {
  readonly names: Set<string> | null;
  at: string | number;
}

const [quotation, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Letters between two steps. */
const stretch = 262_144;
/** So many are told. */
const most = 20;

type Repeated = Fault & { readonly rule: Extract<Rule, { kind: 'twice' }> };

/** For who has to mend it. */
export const writeRepeated = (faults: readonly Repeated[]): string =>
  quote(faults.map(({ at, rule }) => `${at || 'file'}: "${rule.name}" twice`).join('; '));

/** The names that stand twice in one object of a JSON text: parsing keeps the last of them and loses the others. */
export function* findRepeated(text: string): Steps<Repeated[]> {
  const faults: Repeated[] = [];
  const levels: Level[] = [];
  let [begin, end] = [0, 0];
  const name = (): string => {
    const written = text.slice(begin, end);
    return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
  };
  for (let i = 0; i < text.length && faults.length < most; i++) {
    if (i % stretch === 0) yield i / text.length;
    const letter = text.charCodeAt(i);
    const level = levels.at(-1);
    if (letter === quotation) {
      begin = i + 1;
      for (i++; text.charCodeAt(i) !== quotation; i++) if (text.charCodeAt(i) === backslash) i++;
      end = i;
    } else if (letter === openList) levels.push({ names: null, at: 0 });
    else if (letter === openObject) levels.push({ names: new Set(), at: '' });
    else if (letter === closeList || letter === closeObject) levels.pop();
    else if (letter === comma && level && typeof level.at === 'number') level.at++;
    else if (letter === colon && level?.names) {
      const given = name();
      if (level.names.has(given)) {
        const at = levels.slice(0, -1).map((one) => one.at);
        faults.push({ at: quote(at.join('.'), 120), read: null, rule: { kind: 'twice', name: quote(given, 40) } });
      }
      level.names.add(given);
      level.at = given;
    }
  }
  return faults;
}
