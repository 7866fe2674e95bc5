import type { View } from "../types.ts";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";

/** 综合指数: a composite of the reader's own making, with its places as ranges over all reasonable ways to make it. */
export const view: View = { needs, report, Controls };
