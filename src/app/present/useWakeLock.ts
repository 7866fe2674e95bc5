import { useEffect, useState } from "react";

/** Keeps the screen on while slides follow each other by themselves; whether the browser would not. */
export function useWakeLock(isWanted: boolean): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const take = async () => {
      // Only where the page is served safely.
      if (!("wakeLock" in navigator)) throw new Error("No wake lock.");
      lock = await navigator.wakeLock.request("screen");
      if (isOver) await lock.release();
      else setRefused(false);
    };
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      take().catch(() => {
        setRefused(true);
      });
    };
    ask();
    // A lock ends when the page is hidden.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => undefined);
    };
  }, [isWanted]);
  return isWanted && isRefused;
}
