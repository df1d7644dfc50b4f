import { createContext, useContext } from 'react';

/** Whether parts are shown on a page of somebody else, where they ask for no key and keep nothing in the browser. */
export const Embedded = createContext(false);

export const useEmbedded = (): boolean => useContext(Embedded);
