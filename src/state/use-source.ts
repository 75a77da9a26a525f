import { createContext, useContext } from 'react';
import { type DossierSource, ownSource } from './dossier-source';

export const SourceContext = createContext<DossierSource>(ownSource);

/** Where the dossier on the screen came from. */
export const useSource = (): DossierSource => useContext(SourceContext);
