import { useEffect, useRef, useState } from "react";
import { isDue, reasonToRenew, WELL, withFailure, withSample } from "../../state/health.ts";
import type { Health, Sample } from "../../state/health.ts";
import { useApp } from "../../ui/context.ts";
import { useShow, useShowPlace } from "./show-context.ts";

/** Seconds between two samples, and between two looks for a new release. */
const EACH = 60;
const RELEASE = 600;

/** Why the wall is going to be loaded anew at the next slide. */
export type Renewal = "heap" | "failures" | "slow" | "hour" | "release" | undefined;

/**
 * Samples heap, frames and failures of a wall that runs for weeks. Past a limit, at the set hour or with a new release the
 * page is loaded anew where one slide follows another, and goes on with that slide; with nobody to serve it, it waits.
 */
export function useHealth(): Renewal {
  const { releasedAnew } = useApp();
  const { options } = useShowPlace();
  const at = useShow((state) => state.shown);
  const health = useRef<Health>(WELL);
  const [renewal, setRenewal] = useState<Renewal>();
  useEffect(() => {
    const openedAt = new Date();
    const hour = options.renew === "off" ? undefined : Number(options.renew);
    const onError = () => {
      health.current = withFailure(health.current);
    };
    const sample = async () => {
      const taken: Sample = { heap: heapNow(), frame: await longestFrame() };
      health.current = withSample(health.current, taken);
      const reason =
        reasonToRenew(health.current, taken) ?? (isDue(hour, openedAt, new Date()) ? "hour" : undefined);
      if (reason) setRenewal((before) => before ?? reason);
    };
    const look = async () => {
      if (await releasedAnew?.()) setRenewal((before) => before ?? "release");
    };
    const timers = [
      setInterval(() => {
        sample().catch(onError);
      }, EACH * 1000),
      setInterval(() => {
        look().catch(onError);
      }, RELEASE * 1000),
    ];
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onError);
    return () => {
      for (const timer of timers) clearInterval(timer);
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onError);
    };
  }, [options, releasedAnew]);
  useRenewal(renewal, at);
  return renewal;
}

/** Loads the page anew once the slide changes, if anybody serves it. */
function useRenewal(renewal: Renewal, at: number): void {
  const since = useRef(at);
  useEffect(() => {
    if (!renewal) {
      since.current = at;
      return;
    }
    if (at === since.current) return;
    fetch(window.location.href, { cache: "no-store", method: "HEAD" }).then(
      ({ ok }) => {
        if (ok) window.location.reload();
      },
      // The net is gone: the show goes on as it is.
      () => undefined,
    );
  }, [renewal, at]);
}

/** Only Chromium tells. */
function heapNow(): number | undefined {
  const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } };
  return memory?.usedJSHeapSize;
}

const FRAMES = 30;

/** The longest wait between some frames, in milliseconds; nothing is drawn behind another window, which is no fault. */
async function longestFrame(): Promise<number> {
  if (document.visibilityState !== "visible") return 0;
  let longest = 0;
  let last = performance.now();
  for (let count = 0; count < FRAMES; count += 1) {
    const now = await new Promise<number>(requestAnimationFrame);
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}
