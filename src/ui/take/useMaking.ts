import { useEffect, useRef, useState } from "react";
import { fileOf } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Taken } from "../../exports/types.ts";

export type Making = "idle" | "making" | { readonly failed: ExportFormat };

/** Makes a report that is none of the view's own and saves it; it can be stopped, and is when its panel closes. */
export function useMaking(takenOf: () => Promise<Taken>) {
  const [state, setState] = useState<Making>("idle");
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  async function save(format: ExportFormat, signal: AbortSignal): Promise<void> {
    const [taken, { saveFile }] = await Promise.all([takenOf(), import("../../exports/save.ts")]);
    signal.throwIfAborted();
    const { name, content, type } = await fileOf(format, taken, undefined, {
      signal,
      onProgress: () => undefined,
    });
    saveFile(name, content, type);
  }
  function make(format: ExportFormat): void {
    const controller = new AbortController();
    running.current = controller;
    setState("making");
    const done = (end: Making) => () => {
      if (running.current === controller) setState(controller.signal.aborted ? "idle" : end);
    };
    save(format, controller.signal).then(done("idle"), done({ failed: format }));
  }
  function stop(): void {
    running.current?.abort();
    setState("idle");
  }
  return { make, stop, state };
}
