import { type Dataset, datasetSchema, formatVersion } from './format';

/** Why a file is not a dataset; `detail` is for the person who has to mend it. */
export interface DatasetProblem {
  readonly cause: 'missing' | 'unreachable' | 'empty' | 'html' | 'truncated' | 'not-json' | 'wrong-version' | 'invalid';
  readonly detail: string;
}

export type Decoded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problem: DatasetProblem };

const fail = (cause: DatasetProblem['cause'], detail: string): Decoded => ({ ok: false, problem: { cause, detail } });

/** Whether the text ends within a string, a list or an object that it began: cut off, rather than written wrongly. */
const isCutOff = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (inString) {
      if (letter === '\\') i++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
  }
  return inString || depth > 0;
};

/** Reads the text of `dataset.json`; never throws. */
export function decodeDataset(text: string): Decoded {
  const trimmed = text.trim();
  if (trimmed === '') return fail('empty', 'The file has no content.');
  if (trimmed.startsWith('<')) return fail('html', trimmed.slice(0, 80));
  let raw: unknown;
  try {
    raw = JSON.parse(trimmed);
  } catch (error) {
    const isCut = trimmed.startsWith('{') && isCutOff(trimmed);
    return fail(isCut ? 'truncated' : 'not-json', error instanceof Error ? error.message : String(error));
  }
  const version = typeof raw === 'object' && raw !== null && 'formatVersion' in raw ? raw.formatVersion : undefined;
  if (version !== undefined && version !== formatVersion) {
    return fail('wrong-version', `formatVersion ${JSON.stringify(version)}, expected ${formatVersion}`);
  }
  const result = datasetSchema.safeParse(raw);
  if (result.success) return { ok: true, dataset: result.data };
  const issues = result.error.issues;
  const shown = issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  return fail('invalid', `${shown.join('; ')}${issues.length > 5 ? `; and ${issues.length - 5} more` : ''}`);
}
