import type { View } from "../types.ts";
import { actions } from "./actions.ts";
import { Body } from "./Body.tsx";
import { Controls } from "./Controls.tsx";
import { Few } from "./Few.tsx";
import { needs } from "./needs.ts";
import { pins } from "./pins.ts";
import { report } from "./report.ts";
import "./view.css";

/** 对比: indicator × areas × period as map, ranking, trend and table, with verdict and sentence. */
export const view: View = { needs, report, Controls, Few, Body, pins, actions };
