import { readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.join(import.meta.dirname, '..', 'src');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

/** A class as its sheet names it, with the number of the sheet: short, and the same for the app and for its published pages. */
export function className(name: string, file: string): string {
  const at = sheets.indexOf(path.relative(source, file.replace(/\?.*$/, '')).split(path.sep).join('/'));
  if (at < 0) throw new Error(`${file} is no sheet of src/`);
  return `${name}_${at.toString(36)}`;
}
