import { useEffect } from 'react';
import { openOriginals } from '@/state/originals';

const tables = ['text/csv', 'text/tab-separated-values'];

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Articles are text, and tables of a dossier are not; what is dragged is told by its kind alone until it is dropped. */
const areTexts = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].every(({ type }) => type.startsWith('text/') && !tables.includes(type));

/** Texts dragged over the page open the dialog that takes them; a browser would leave the page for the file. */
export function useFileDrag(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (areTexts(event)) openOriginals();
    };
    const drop = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
