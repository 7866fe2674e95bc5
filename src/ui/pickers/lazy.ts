import { fetched } from "../fetched.tsx";

/** The panels behind the controls are fetched when the first of them is opened. */
export const IndicatorPicker = fetched(async () => (await import("./IndicatorPicker.tsx")).IndicatorPicker);
export const AreaPicker = fetched(async () => (await import("./AreaPicker.tsx")).AreaPicker);
export const MeasurePicker = fetched(async () => (await import("./MeasurePicker.tsx")).MeasurePicker);
export const BasePicker = fetched(async () => (await import("./BasePicker.tsx")).BasePicker);
export const ClassPicker = fetched(async () => (await import("./ClassPicker.tsx")).ClassPicker);
