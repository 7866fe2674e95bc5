import { ReportBody } from "../../ui/ReportBody.tsx";
import type { View } from "../types.ts";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";

/** 总览: how the chosen districts stand in the core indicators, and what of that may be compared. */
export const view: View = { needs, report, Controls, Body: ReportBody };
