import { useState } from "react";

type Attempt = {
  readonly state: "idle" | "running" | "done" | "failed";
  readonly run: () => void;
};

/** Something a reader asks for that may not succeed: a download, a copy, full screen; and how the last try went. */
export function useAttempt(job: () => Promise<void>): Attempt {
  const [state, setState] = useState<Attempt["state"]>("idle");
  function run(): void {
    setState("running");
    job().then(
      () => {
        setState("done");
      },
      () => {
        setState("failed");
      },
    );
  }
  return { state, run };
}
