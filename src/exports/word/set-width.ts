import { textWidth } from "../../charts/parts.ts";

/** A point in twips. */
export const POINT = 20;

/**
 * How wide Word sets a text, in twips: with the quarter of an em that it puts between Chinese and other signs, and in the
 * letters of Times, which run narrower than those that charts are measured with.
 */
export function setWidth(text: string, points: number): number {
  const seams = text.match(SEAM)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  return Math.ceil((textWidth(text, points) + (seams / 4 - letters * NARROWER) * points) * POINT);
}

const SEAM = /[\u2e80-\u9fff](?=[\w])|[\w](?=[\u2e80-\u9fff])/gu;
const LETTER = /[a-z]/g;
/** In em a letter: half an em at most in Times, where charts reckon with 0.59. */
const NARROWER = 0.08;
