import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Clip } from "../../exports/clip.ts";
import type { PictureWish } from "../../exports/picture/shape.ts";
import { fileOf } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Job, Taken } from "../../exports/types.ts";
import type { Block } from "../../report/blocks.ts";
import { useApp } from "../context.ts";
import { leaveBehind } from "./Behind.tsx";
import { copyTaken } from "./copy-taken.ts";
import { startRun } from "./run.ts";
import type { Run, TakingState } from "./run.ts";

export type Taking = {
  readonly state: TakingState;
  readonly save: (format: ExportFormat, picture?: PictureWish) => void;
  readonly copy: (clip: Clip, picture: PictureWish) => void;
  readonly cancel: () => void;
};

const IDLE = createStore<TakingState>()(() => ({ kind: "idle" }));

/**
 * Takes a block of the report, or the report as a whole, to a file or the clipboard; `onSaved` follows a file. What is
 * still on its way when the panel closes is left behind on the page, where it says how it ends.
 */
export function useTaking(taken: Taken, block: Block | undefined, onSaved?: () => void): Taking {
  const app = useApp();
  const [run, setRun] = useState<Run>();
  const latest = useRef<Run>(undefined);
  const state = useStore(run?.state ?? IDLE);
  const leave = useEffectEvent(() => {
    if (latest.current?.state.getState().kind === "running") leaveBehind(latest.current, app);
  });
  const close = useEffectEvent(() => onSaved?.());
  useEffect(() => leave, []);
  const isSaved = state.kind === "saved";
  useEffect(() => {
    if (isSaved) close();
  }, [isSaved]);

  function start(
    format: ExportFormat,
    picture: PictureWish | undefined,
    work: (job: Job) => Promise<TakingState>,
  ): void {
    latest.current = startRun(format, (job) => work({ ...job, ...(picture && { picture }) }));
    setRun(latest.current);
  }

  return {
    state,
    save: (format, picture) => {
      start(format, picture, async (job) => {
        const [{ name, content, type }, { saveFile }] = await Promise.all([
          fileOf(format, taken, block, job),
          import("../../exports/save.ts"),
        ]);
        job.signal.throwIfAborted();
        saveFile(name, content, type);
        return { kind: "saved", name };
      });
    },
    copy: (clip, picture) => {
      start("png", picture, async (job) => {
        const how = await copyTaken(clip, async () => {
          const { content } = await fileOf("png", taken, block, job);
          return content instanceof Blob ? content : new Blob([content]);
        });
        return { kind: "copied", how };
      });
    },
    cancel: () => run?.cancel(),
  };
}
