/** Seconds of an ambience before it repeats. */
export const LOOP_SECONDS = 8;
/** Seconds of its own end before it and of its own beginning after it in the file: an encoder's padding is not heard. */
export const LOOP_LEAD = 0.1;
