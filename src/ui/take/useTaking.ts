import { useRef, useState } from "react";
import type { Text } from "../../core/types.ts";
import type { Clip } from "../../exports/clip.ts";
import { saidBy } from "../../exports/failure.ts";
import type { PictureWish } from "../../exports/picture/shape.ts";
import { fileOf } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Job, Taken } from "../../exports/types.ts";
import type { Block } from "../../report/blocks.ts";
import { copyTaken } from "./copy-taken.ts";
import type { Copied } from "./copy-taken.ts";

/** How far the reader's last wish is: on its way, made, or failed, with what failed. */
export type TakingState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly part: number }
  | { readonly kind: "copied"; readonly how: Copied }
  | { readonly kind: "failed"; readonly format: ExportFormat; readonly said: Text | undefined };

export type Taking = {
  readonly state: TakingState;
  readonly save: (format: ExportFormat, picture?: PictureWish) => void;
  readonly copy: (clip: Clip, picture: PictureWish) => void;
  readonly cancel: () => void;
};

/** Takes a block of the report, or the report as a whole, to a file or the clipboard; `onSaved` follows a file. */
export function useTaking(taken: Taken, block: Block | undefined, onSaved?: () => void): Taking {
  const [state, setState] = useState<TakingState>({ kind: "idle" });
  const current = useRef<AbortController>(undefined);

  function run(
    format: ExportFormat,
    picture: PictureWish | undefined,
    work: (job: Job) => Promise<void>,
  ): void {
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    setState({ kind: "running", part: 0 });
    const onProgress = (part: number) => {
      if (!signal.aborted) setState({ kind: "running", part });
    };
    work({ signal, onProgress, ...(picture && { picture }) }).catch((error: unknown) => {
      if (!signal.aborted) setState({ kind: "failed", format, said: saidBy(error) });
    });
  }

  return {
    state,
    save: (format, picture) => {
      run(format, picture, async (job) => {
        const [{ name, content, type }, { saveFile }] = await Promise.all([
          fileOf(format, taken, block, job),
          import("../../exports/save.ts"),
        ]);
        job.signal.throwIfAborted();
        saveFile(name, content, type);
        setState({ kind: "idle" });
        onSaved?.();
      });
    },
    copy: (clip, picture) => {
      run("png", picture, async (job) => {
        const how = await copyTaken(clip, async () => {
          const { content } = await fileOf("png", taken, block, job);
          return content instanceof Blob ? content : new Blob([content]);
        });
        if (!job.signal.aborted) setState({ kind: "copied", how });
      });
    },
    cancel: () => {
      current.current?.abort();
      setState({ kind: "idle" });
    },
  };
}
