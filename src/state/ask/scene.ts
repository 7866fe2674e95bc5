import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { Asked } from "./asked.ts";
import type { Areas, Who } from "./who.ts";

/** What one answer is made of: a question, the areas that it is about, and the indicator that it is answered by. */
export type Scene = {
  readonly asked: Asked;
  readonly manifest: Manifest;
  readonly areas: Areas;
  readonly who: Who;
  readonly entry: IndicatorEntry;
};
