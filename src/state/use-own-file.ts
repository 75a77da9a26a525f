import { useEffect, useState } from 'react';
import { sha256OfFile } from '@/query/sha256-of-file';

type OwnFile = Awaited<ReturnType<typeof sha256OfFile>>;

/** The file of the site's own dossier as it is served; null until it is known, and where it is not wanted. */
export function useOwnFile(isWanted: boolean): OwnFile {
  const [file, setFile] = useState<OwnFile>(null);
  useEffect(() => {
    if (!isWanted) return;
    const leave = new AbortController();
    // Whoever left does not want to know.
    sha256OfFile(`${import.meta.env.BASE_URL}dataset.json`, leave.signal).then(setFile, () => {});
    return () => leave.abort();
  }, [isWanted]);
  return file;
}
