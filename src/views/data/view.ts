import type { View } from "../types.ts";
import { actions } from "./actions.ts";
import { Body } from "./Body.tsx";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";
import "./view.css";

/** 数据: sources, dictionary, cross-checks, derived values, conflicts, downloads and releases, searched as one. */
export const view: View = { needs, report, Controls, Body, actions };
