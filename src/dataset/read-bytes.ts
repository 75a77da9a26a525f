import { type FileForm, formOfFile } from './file-form';
import { wideEncodingOf } from './wide-encoding';

type BytesRead =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
    }
  | { readonly kind: FileForm | 'empty' };

/**
 * The one reader of files: as text by its byte order mark, else as UTF-8, else as UTF-16 or as older Windows programs
 * wrote it. What is not text is told as what it is. A byte order mark of UTF-8 stays, so that the hash of the file can be its text's.
 */
export function readBytes(bytes: Uint8Array): BytesRead {
  const found = (text: string, encoding: (BytesRead & { kind: 'text' })['encoding']): BytesRead =>
    text.replace(/^\ufeff/, '').trim() === '' ? { kind: 'empty' } : { kind: 'text', text, encoding };
  if (bytes.length === 0) return { kind: 'empty' };
  const form = formOfFile(bytes);
  if (form) return { kind: form };
  const wide = wideEncodingOf(bytes);
  if (wide) return found(new TextDecoder(wide).decode(bytes), wide);
  try {
    return found(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), 'utf-8');
  } catch {
    return found(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}
