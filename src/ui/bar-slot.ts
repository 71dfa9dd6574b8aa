import { createContext, useContext } from 'react';

/** The part of the top bar a page may fill with what it is about: one bar instead of two. */
export const BarSlot = createContext<HTMLElement | undefined>(undefined);

/** Where a page's own head goes; undefined where there is no bar. */
export const useBarSlot = (): HTMLElement | undefined => useContext(BarSlot);
