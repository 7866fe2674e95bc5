import type { Steps } from "../../../core/composite/steps.ts";

/** Something that is being made and can be broken off; what was broken off is never made. */
export type Work<Made> = { readonly made: Promise<Made>; readonly stop: () => void };

/** Milliseconds of work after which a page looks up: a key that is pressed meanwhile is answered in the same breath. */
const SLICE = 25;

/** On the page itself, a slice at a time: where no worker can be had, a page must go on answering all the same. */
export function inSlices<Made>(
  steps: Steps<Made>,
  { now, pause }: { readonly now: () => number; readonly pause: () => Promise<void> },
): Work<Made> {
  let isStopped = false;
  async function run(): Promise<Made> {
    while (true) {
      const end = now() + SLICE;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (now() < end);
      await pause();
      if (isStopped) await new Promise(() => undefined);
    }
  }
  return {
    made: run(),
    stop: () => {
      isStopped = true;
    },
  };
}

type Waiting<Given, Made> = {
  readonly given: Given;
  readonly resolve: (made: Made) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * One thing at a time, and the newest first: what was begun for an index that is no longer on screen is broken off and
 * waits until what is on screen is there. It is not given up, since a slide or a file may have asked for it, and an
 * undo finds it made.
 */
export function newestFirst<Given, Made>(
  begin: (given: Given) => Work<Made>,
): (given: Given) => Promise<Made> {
  const waiting: Waiting<Given, Made>[] = [];
  let running: Work<Made> | undefined;

  function next(): void {
    running?.stop();
    running = undefined;
    const first = waiting.at(-1);
    if (!first) return;
    const work = begin(first.given);
    running = work;
    const ended = (end: () => void) => {
      if (running !== work) return;
      running = undefined;
      waiting.splice(waiting.indexOf(first), 1);
      end();
      next();
    };
    work.made.then(
      (made) => {
        ended(() => {
          first.resolve(made);
        });
      },
      (reason: unknown) => {
        ended(() => {
          first.reject(reason);
        });
      },
    );
  }

  return (given) =>
    new Promise((resolve, reject) => {
      waiting.push({ given, resolve, reject });
      next();
    });
}
