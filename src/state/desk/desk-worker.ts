import { deskAtWork } from "./desk-work.ts";
import type { DeskAnswer, DeskJob } from "./desk-work.ts";

/** What a worker is sent, and what it sends back: a share of the work, the answer, or that it failed. */
export type ToWorker = { readonly id: number; readonly job: DeskJob };
export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "answer"; readonly id: number; readonly answer: DeskAnswer }
  | { readonly kind: "failed"; readonly id: number };

const atWork = deskAtWork();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const { id, job } = data;
  const send = (message: FromWorker) => {
    postMessage(message);
  };
  atWork
    .then((work) => {
      const answer = work(job, (share) => {
        send({ kind: "progress", id, share });
      });
      send({ kind: "answer", id, answer });
    })
    .catch(() => {
      send({ kind: "failed", id });
    });
});
