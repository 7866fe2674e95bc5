import type { View } from "../types.ts";
import { Body } from "./Body.tsx";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { pins } from "./pins.ts";
import { report } from "./report.ts";
import "./view.css";

/** 综合指数: a composite of the reader's own making, with its places as ranges over all reasonable ways to make it. */
export const view: View = { needs, report, Controls, Body, pins };
