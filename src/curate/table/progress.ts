/** Told how much of a file is read, from 0 to 1. */
export type OnProgress = (share: number) => void;

const STEPS = 40;

/** Counts what is read against all that is to be read, and tells of it some dozen times, however small the pieces. */
export function progressOf(total: number, onProgress: OnProgress | undefined): (read: number) => void {
  let read = 0;
  let told = 0;
  return (more) => {
    read += more;
    const step = Math.min(STEPS, Math.floor((read / Math.max(1, total)) * STEPS));
    if (step <= told) return;
    told = step;
    onProgress?.(step / STEPS);
  };
}
