import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { dropOriginals, openOriginals, useOriginals } from '@/state/originals';
import { readAddress } from '@/state/read-address';
import { useNavigate } from '@/ui/use-navigate';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** What an article comes in; everything else that is dropped is taken for a dossier, and said if it is none. */
const isText = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  type.startsWith('text/') ? !/\.[ct]sv$/i.test(name) : /\.(?:txt|html?|md)$/i.test(name);

const tables = ['text/csv', 'text/tab-separated-values'];

/** The same of what is dragged, which is told by its kind alone until it is dropped. */
const areTexts = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].every(({ type }) => type.startsWith('text/') && !tables.includes(type));

/** A dossier may be dropped anywhere on the page; texts open the dialog that takes them. A browser would leave the page for the file. */
export function useFileDrop(): void {
  const navigate = useNavigate();
  const location = useLocation();
  const take = async (files: readonly File[]): Promise<void> => {
    if (useOriginals.getState().isDialogOpen || files.every(isText)) return dropOriginals(files);
    const { openFiles } = await import('@/views/dossiers/open-files');
    await openFiles(files, readAddress(location).link, navigate);
  };
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    const show = (isOver: boolean): void => void document.documentElement.toggleAttribute('data-dragging', isOver);
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      show(true);
      if (areTexts(event)) openOriginals();
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) show(false);
    };
    const drop = (event: DragEvent): void => {
      show(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void taking.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      show(false);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
