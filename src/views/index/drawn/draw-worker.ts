import type { Basis } from "../../../core/composite/basis.ts";
import { drawSteps } from "../../../core/composite/robustness.ts";
import type { Draws, Found } from "../../../core/composite/robustness.ts";
import { finished } from "../../../core/composite/steps.ts";

/** What the worker is sent; it answers with what the draws come to, once. */
export type ToDraw = { readonly basis: Basis; readonly draws: Draws };

addEventListener("message", ({ data: { basis, draws } }: MessageEvent<ToDraw>) => {
  postMessage(finished(drawSteps(basis, draws)) satisfies Found);
});
