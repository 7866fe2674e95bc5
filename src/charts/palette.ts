/** Colours that a drawing needs; the CSS tokens of the page hold the same values. */
export type Palette = {
  readonly name: "light" | "dark";
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly land: string;
  readonly border: string;
  readonly peer: string;
  /** Single-hue sequence for classes, low to high. */
  readonly classes: readonly [string, string, string, string, string];
  /** The same below zero, from near to far. */
  readonly below: readonly [string, string, string, string, string];
  /** The text that stands on each class. */
  readonly onClasses: readonly [string, string, string, string, string];
};

export const LIGHT: Palette = {
  name: "light",
  surface: "#ffffff",
  ink: "#1b2733",
  muted: "#52606e",
  line: "#dde2e7",
  land: "#eef1f4",
  border: "#ffffff",
  peer: "#a3adb8",
  classes: ["#deebf6", "#b3d0e8", "#7dafd6", "#3d79ac", "#1f5a8c"],
  below: ["#fae6d6", "#f0c39b", "#d99a63", "#a8571d", "#7d3c0c"],
  onClasses: ["#1b2733", "#1b2733", "#1b2733", "#ffffff", "#ffffff"],
};

export const DARK: Palette = {
  name: "dark",
  surface: "#171d24",
  ink: "#e8edf2",
  muted: "#a8b3bf",
  line: "#323c47",
  land: "#242d37",
  border: "#171d24",
  peer: "#6c7885",
  classes: ["#1d3a56", "#28567f", "#3b79ab", "#6aa5d3", "#b5d6f0"],
  below: ["#4a2f1b", "#6d4220", "#96592a", "#d99a63", "#f3d3b5"],
  onClasses: ["#e8edf2", "#e8edf2", "#ffffff", "#101820", "#101820"],
};

/** In single quotes, since ECharts writes it into an attribute in double quotes. */
export const FONT =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif";
