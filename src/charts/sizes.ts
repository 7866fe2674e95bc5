/**
 * The type sizes of every drawing in pixels of its own box: names and values, what stands beside them, and the smallest.
 * Another size on screen or paper is the same drawing scaled as a whole.
 */
export const TYPE = 12;
export const SMALL = 11;
export const TINY = 10;

/** The type size of the page at which drawings stand unscaled. */
export const REM = 16;
