import { DARK, LIGHT } from "../../charts/palette.ts";
import type { Palette } from "../../charts/palette.ts";
import { SMALL, TYPE } from "../../charts/sizes.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Tone, VerdictBlock } from "../../report/blocks.ts";
import type { Style } from "./part.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What everything in a picture is drawn with. */
export type Ink = {
  readonly palette: Palette;
  readonly locale: Locale;
  readonly title: Style;
  readonly heading: Style;
  readonly body: Style;
  readonly strong: Style;
  readonly small: Style;
  readonly tone: Readonly<Record<Tone, string>>;
};

/** The page's own colours for what is good, to be heeded, or bad. */
const TONES: Readonly<Record<Theme, Readonly<Record<Exclude<Tone, "plain">, string>>>> = {
  light: { good: "#1c6b43", caution: "#7a5200", bad: "#a1262d" },
  dark: { good: "#74c69d", caution: "#f0c66b", bad: "#ff9a9a" },
};

export function inkOf(theme: Theme, locale: Locale): Ink {
  const palette = theme === "dark" ? DARK : LIGHT;
  const { ink: color, muted } = palette;
  return {
    palette,
    locale,
    title: { size: 18, color, bold: true },
    heading: { size: 13, color, bold: true },
    body: { size: 13, color },
    strong: { size: TYPE, color, bold: true },
    small: { size: SMALL, color: muted },
    tone: { ...TONES[theme], plain: color },
  };
}

export const VERDICT_TONES: Readonly<Record<VerdictBlock["level"], Tone>> = {
  comparable: "good",
  caution: "caution",
  refuse: "bad",
};
