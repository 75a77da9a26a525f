import type { Handed } from '@/query/read-attached';

export const handOverFiles = (files: Iterable<File>): Handed[] =>
  [...files].map((file) => ({
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));

export const handOverText = (name: string, text: string): Handed[] => [
  { name, size: text.length, read: async () => text },
];

/** What a drop or a paste brings: its files, else its text; nothing where it has neither. */
export function handOverTransfer(data: DataTransfer, pasted: string): Handed[] {
  const text = data.getData('text/plain');
  if (data.files.length > 0) return handOverFiles(data.files);
  return text.trim() === '' ? [] : handOverText(pasted, text);
}
