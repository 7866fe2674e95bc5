/** So many frames a page may take until it is as long as it was. */
const PATIENCE = 240;

/** What says that the reader moves, and no longer wants to be moved. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];

/** Asks once a frame until it holds, or the reader moves first; returns what ends the asking. */
export function untilThere(isThere: () => boolean): () => void {
  let left = PATIENCE;
  const stop = () => {
    left = 0;
    for (const event of MOVES) window.removeEventListener(event, stop);
  };
  for (const event of MOVES) window.addEventListener(event, stop, { passive: true });
  const attempt = () => {
    if (left <= 0) return;
    left -= 1;
    if (left === 0 || isThere()) stop();
    else requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
  return stop;
}
