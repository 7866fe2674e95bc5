import type { Desk } from "../../curate/table/desk.ts";
import type { Catalogue } from "../../curate/table/facets.ts";
import { deskAtWork } from "./desk-work.ts";
import type { DeskAnswer, DeskJob, Given } from "./desk-work.ts";
import type { FromWorker, ToWorker } from "./desk-worker.ts";

type Done = { readonly resolve: (answer: DeskAnswer) => void; readonly reject: (error: Error) => void };
type Send = (job: DeskJob, transfer: readonly ArrayBuffer[]) => Promise<DeskAnswer>;

export type DeskClient = {
  readonly ask: <Name extends keyof Desk>(
    name: Name,
    ...given: Given<Name>
  ) => Promise<ReturnType<Desk[Name]>>;
  /** Breaks off whatever is being read; what lay on the desk is gone. */
  readonly close: () => void;
};

/** A desk in a worker of its own, so that the page answers while a large file is read; in the page where there are none. */
export function openDesk(catalogue: Catalogue, onProgress: (share: number) => void): DeskClient {
  const { send, close } = inWorker(onProgress) ?? inPage(onProgress);
  const begun = send({ name: "begin", catalogue }, []);
  return {
    close,
    ask: async <Name extends keyof Desk>(name: Name, ...given: Given<Name>) => {
      await begun;
      const buffers = given.flatMap((one: unknown) =>
        one instanceof Uint8Array && one.buffer instanceof ArrayBuffer ? [one.buffer] : [],
      );
      // Each job is answered by what does it.
      return (await send({ name, given } as unknown as DeskJob, buffers)) as ReturnType<Desk[Name]>;
    },
  };
}

type Place = { readonly send: Send; readonly close: () => void };

/** Undefined where the browser starts no worker: a page from a file may not. */
function inWorker(onProgress: (share: number) => void): Place | undefined {
  if (location.protocol === "file:") return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
  const waiting = new Map<number, Done>();
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "progress") {
      onProgress(data.share);
      return;
    }
    const done = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") done?.resolve(data.answer);
    else done?.reject(new Error("The file could not be read to its end."));
  });
  worker.addEventListener("error", () => {
    failAll(new Error("The reader of files stopped."));
  });
  let last = 0;
  return {
    send: (job, transfer) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, job } satisfies ToWorker, [...transfer]);
      }),
    close: () => {
      worker.terminate();
      // Nobody waits for what was broken off.
      waiting.clear();
    },
  };
}

function inPage(onProgress: (share: number) => void): Place {
  const atWork = deskAtWork();
  return {
    send: async (job) => (await atWork)(job, onProgress),
    close: () => undefined,
  };
}
