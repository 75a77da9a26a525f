import { createContext, type ReactNode } from 'react';

/** What stands above whatever is open, beside its own controls: the page knows it, the view that shows it does not. */
export const OpenedTools = createContext<ReactNode>(null);
