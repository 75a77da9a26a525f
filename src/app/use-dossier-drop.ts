import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { openOriginals } from '@/state/originals';
import { readAddress } from '@/state/read-address';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** What an article comes in; everything else that is dropped is taken for a dossier, and said if it is none. */
const isText = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  type.startsWith('text/') ? !/\.[ct]sv$/i.test(name) : /\.(?:txt|html?|md)$/i.test(name);

/** A dossier may be dropped anywhere on the page; articles have a place of their own. */
export function useDossierDrop(): void {
  const navigate = useNavigate();
  const location = useLocation();
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.every(isText)) return openOriginals();
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
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) show(false);
    };
    const drop = (event: DragEvent): void => {
      show(false);
      // The dialog for articles takes what is dropped in it.
      const isTaken = event.target instanceof Element && event.target.closest('dialog[open]') !== null;
      if (!hasFiles(event) || isTaken) return;
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
