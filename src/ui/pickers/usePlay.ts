import { useEffect, useState } from "react";
import type { Period } from "../../core/types.ts";

const STEP_MS = 1200;

type Show = (period: Period | undefined, how: "step" | "amend") => void;

/** Runs through the periods from the shown one on, or from the first where the last is shown. */
export function usePlay(periods: readonly Period[], at: number, show: Show) {
  const [playing, setPlaying] = useState(false);
  const next = periods[at + 1];

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (next === undefined) setPlaying(false);
      else show(next, "amend");
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, next, show]);

  function play(): void {
    if (playing || periods.length < 2) {
      setPlaying(false);
      return;
    }
    // The whole run is one step of undo: it begins here and is continued by the timer.
    show(next ?? periods[0], "step");
    setPlaying(true);
  }

  return { playing, play };
}
