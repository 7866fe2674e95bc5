import type { View } from "../types.ts";
import { actions } from "./actions.ts";
import { prepareFields } from "./base.ts";
import { Body } from "./Body.tsx";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";
import "./view.css";

/** 画像: one district on one page, or two side by side. */
export const view: View = { needs, report, Controls, Body, actions, prepare: prepareFields };
