/** Hands a text to the reader as a file. */
export const saveFile = (name: string, type: string, text: string): void => save(name, new Blob([text], { type }));

/** Hands what is no text to the reader as a file. */
export const saveBytes = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void =>
  save(name, new Blob([bytes], { type }));

export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
