import { robustnessOf } from "../../../core/composite/robustness.ts";
import type { Draws, Placed } from "../../../core/composite/robustness.ts";

/** What the worker is sent; it answers with the robustness, once. */
export type ToDraw = { readonly placed: Placed; readonly draws: Draws };

addEventListener("message", ({ data }: MessageEvent<ToDraw>) => {
  postMessage(robustnessOf(data.placed, data.draws));
});
