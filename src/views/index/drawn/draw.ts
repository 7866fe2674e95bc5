import { robustnessSteps } from "../../../core/composite/robustness.ts";
import type { Robustness } from "../../../core/composite/robustness.ts";
import type { ToDraw } from "./draw-worker.ts";
import { inSlices, newestFirst } from "./work.ts";
import type { Work } from "./work.ts";

/** The places of a large set, worked out beside the page; the very ones that `robustnessOf` finds. */
export const drawn = newestFirst(drawBeside);

/** In a worker; in slices on the page where there is none (a page from a file may not start one) or where it fails. */
function drawBeside(job: ToDraw): Work<Robustness> {
  const worker = workerFor(job);
  if (!worker) return onPage(job);
  let rest: Work<Robustness> | undefined;
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

function workerFor({ placed, draws }: ToDraw): Work<Robustness> | undefined {
  if (typeof Worker === "undefined" || location.protocol === "file:") return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
  const made = new Promise<Robustness>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Robustness>) => {
      resolve(data);
    });
    worker.addEventListener("error", () => {
      reject(new Error("The worker for places stopped."));
    });
  });
  const { method, members, rows, areas } = placed;
  // Of an index of thousands of areas the parts of all scores would take longer to copy than to leave out.
  const bare = { method, members, rows, areas: areas.map(({ area, place }) => ({ area, place })) };
  worker.postMessage({ placed: bare, draws } satisfies ToDraw);
  const stop = () => {
    worker.terminate();
  };
  return { made: made.finally(stop), stop };
}

function onPage({ placed, draws }: ToDraw): Work<Robustness> {
  return inSlices(robustnessSteps(placed, draws), {
    now: () => performance.now(),
    pause: () =>
      new Promise((resume) => {
        setTimeout(resume);
      }),
  });
}
