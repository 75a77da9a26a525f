import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Of a file of this repository, as 64 hexadecimal digits. */
export const sha256OfFile = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(path.resolve(import.meta.dirname, '..', file)))
    .digest('hex');
