import type { View } from "../types.ts";
import { actions } from "./actions.ts";
import { Body } from "./Body.tsx";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";
import "./view.css";

/** 改革案例: who did what about a problem, with what effect, and who claims to have been first. */
export const view: View = { needs, report, Controls, Body, actions };
