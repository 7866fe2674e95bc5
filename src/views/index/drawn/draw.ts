import { basisOf, buffersOf } from "../../../core/composite/basis.ts";
import type { Placed } from "../../../core/composite/basis.ts";
import { drawSteps, robustnessFrom } from "../../../core/composite/robustness.ts";
import type { Draws, Found, Robustness } from "../../../core/composite/robustness.ts";
import type { ToDraw } from "./draw-worker.ts";
import { inSlices, newestFirst } from "./work.ts";
import type { Work } from "./work.ts";

type Job = { readonly placed: Placed; readonly draws: Draws };

/** The places of a large set, worked out beside the page; the very ones that `robustnessOf` finds. */
export const drawn = newestFirst(drawBeside);

/** In a worker; in slices on the page where there is none (a page from a file may not start one) or where it fails. */
function drawBeside(job: Job): Work<Robustness> {
  const { made, stop } = foundBeside(job);
  return { made: made.then((found) => robustnessFrom(job.placed, job.draws, found)), stop };
}

function foundBeside(job: Job): Work<Found> {
  const worker = workerFor(job);
  if (!worker) return onPage(job);
  let rest: Work<Found> | undefined;
  return {
    made: worker.made.catch(() => {
      rest = onPage(job);
      return rest.made;
    }),
    stop: () => {
      worker.stop();
      rest?.stop();
    },
  };
}

function workerFor({ placed, draws }: Job): Work<Found> | undefined {
  if (typeof Worker === "undefined" || location.protocol === "file:") return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
  const made = new Promise<Found>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Found>) => {
      resolve(data);
    });
    worker.addEventListener("error", () => {
      reject(new Error("The worker for places stopped."));
    });
  });
  const basis = basisOf(placed);
  worker.postMessage({ basis, draws } satisfies ToDraw, buffersOf(basis));
  const stop = () => {
    worker.terminate();
  };
  return { made: made.finally(stop), stop };
}

function onPage({ placed, draws }: Job): Work<Found> {
  return inSlices(drawSteps(basisOf(placed), draws), {
    now: () => performance.now(),
    pause: () =>
      new Promise((resume) => {
        setTimeout(resume);
      }),
  });
}
