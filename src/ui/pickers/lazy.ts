import { lazy } from "react";

/** The panels behind the controls are fetched when the first of them is opened. */
export const IndicatorPicker = lazy(async () => ({
  default: (await import("./IndicatorPicker.tsx")).IndicatorPicker,
}));
export const AreaPicker = lazy(async () => ({ default: (await import("./AreaPicker.tsx")).AreaPicker }));
export const MeasurePicker = lazy(async () => ({
  default: (await import("./MeasurePicker.tsx")).MeasurePicker,
}));
export const ClassPicker = lazy(async () => ({ default: (await import("./ClassPicker.tsx")).ClassPicker }));
