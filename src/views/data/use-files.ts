import { useEffect, useState } from 'react';
import type { Dataset } from '@/dataset/format';
import type { Language, Text } from '@/domain/text';
import type { DossierSource } from '@/state/dossier-source';
import { idsOf, rightsOf } from '@/state/rights-of';
import type { BuiltFile, BuiltFiles } from './build-files';

/** A file that a link can lead to. */
interface Offered {
  readonly name: string;
  readonly href: string;
  readonly bytes: number;
}

export interface OfferedFiles {
  readonly files: Readonly<Record<keyof BuiltFiles['files'], Offered>>;
  readonly tables: readonly (Offered & { readonly title: Text; readonly rows: number })[];
  readonly datapackage: Offered;
}

/** Null while they are being made; what makes them could not be fetched, or it failed. */
type Making = OfferedFiles | 'unfetched' | 'failed' | null;

function offer(built: BuiltFiles): { offered: OfferedFiles; withdraw: () => void } {
  const addresses: string[] = [];
  const one = ({ name, type, content }: BuiltFile): Offered => {
    const blob = new Blob([content], { type });
    const href = URL.createObjectURL(blob);
    addresses.push(href);
    return { name, href, bytes: blob.size };
  };
  const { tables, linked, network, csl, bibtex } = built.files;
  const offered = {
    files: { tables: one(tables), linked: one(linked), network: one(network), csl: one(csl), bibtex: one(bibtex) },
    tables: built.tables.map((table) => ({ ...one(table), title: table.title, rows: table.rows })),
    datapackage: one(built.datapackage),
  };
  return { offered, withdraw: () => addresses.forEach((address) => void URL.revokeObjectURL(address)) };
}

/** Makes the other formats once the page stands; their code is only fetched here. */
export function useFiles(dataset: Dataset, lang: Language, source: DossierSource): Making {
  const [making, setMaking] = useState<Making>(null);
  useEffect(() => {
    let isWanted = true;
    let withdraw = () => {};
    const make = async (): Promise<void> => {
      const part = await import('./build-files').catch(() => null);
      if (!isWanted) return;
      if (!part) {
        window.addEventListener('online', start, { once: true });
        return setMaking('unfetched');
      }
      const { dossier } = dataset;
      const base = idsOf(source, dossier.id, new URL(import.meta.env.BASE_URL, window.location.href).href);
      const made = offer(part.buildFiles(dataset, lang, base, rightsOf(source, dossier)));
      withdraw = made.withdraw;
      setMaking(made.offered);
    };
    const start = (): void => void make().catch(() => isWanted && setMaking('failed'));
    start();
    return () => {
      isWanted = false;
      window.removeEventListener('online', start);
      withdraw();
      setMaking(null);
    };
  }, [dataset, lang, source]);
  return making;
}
