import { useEffect, useRef, useState } from "react";
import type { Period } from "../../core/types.ts";

const STEP_MS = 1200;

type Show = (period: Period | undefined, how: "step" | "amend") => void;

/** Runs through the periods from the shown one on, or from the first where the last is shown. */
export function usePlay(periods: readonly Period[], at: number, show: Show) {
  const [playing, setPlaying] = useState(false);
  const [present, next] = [periods[at], periods[at + 1]];
  /** What the run has come to; where something else is shown, the reader has gone there. */
  const shown = useRef<Period>(undefined);

  useEffect(() => {
    if (!playing) return;
    const isLed = shown.current !== present;
    const timer = setTimeout(
      () => {
        if (next === undefined || isLed) {
          setPlaying(false);
          return;
        }
        shown.current = next;
        show(next, "amend");
      },
      isLed ? 0 : STEP_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, present, next, show]);

  function play(): void {
    if (playing || periods.length < 2) {
      setPlaying(false);
      return;
    }
    // The whole run is one step of undo: it begins here and is continued by the timer.
    shown.current = next ?? periods[0];
    show(shown.current, "step");
    setPlaying(true);
  }

  return { playing, play };
}
