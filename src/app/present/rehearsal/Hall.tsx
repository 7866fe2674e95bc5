import { useState } from "react";
import { SHOW_CODECS } from "../../../state/wall.ts";
import { useLocale } from "../../../ui/context.ts";
import { WORDS } from "./words.ts";

/** Walls that halls have. */
const PRESETS = [
  { name: "1366 × 768", width: 1366, height: 768, grid: "1x1" },
  { name: "1920 × 1080", width: 1920, height: 1080, grid: "1x1" },
  { name: "3840 × 2160", width: 3840, height: 2160, grid: "1x1" },
  { name: "5760 × 1080 (3 × 1)", width: 5760, height: 1080, grid: "3x1" },
  { name: "6656 × 1792 LED", width: 6656, height: 1792, grid: "1x1" },
  { name: "3840 × 1080", width: 3840, height: 1080, grid: "1x1" },
  { name: "1080 × 1920", width: 1080, height: 1920, grid: "1x1" },
] as const;

/** A wall as it is rehearsed for: pixels, displays, height and distance in millimetres. */
export type HallSize = {
  readonly width: number;
  readonly height: number;
  readonly grid: string;
  readonly high: number;
  readonly away: number;
};

/** What of it stands in the address of a show. */
export function placeOf({ grid, high, away }: HallSize) {
  return { grid, high, away };
}

const SIDES = ["width", "height", "high", "away"] as const;

/** The wall by its pixels and displays, its height and how far away the last row is. */
export function Hall({
  hall,
  onChange,
}: {
  readonly hall: HallSize;
  readonly onChange: (hall: HallSize) => void;
}) {
  const locale = useLocale();
  const [wrong, setWrong] = useState<string>();
  const preset = PRESETS.findIndex(
    ({ width, height, grid }) => width === hall.width && height === hall.height && grid === hall.grid,
  );
  const take = (name: keyof HallSize, text: string) => {
    const isValid =
      name === "grid" ? SHOW_CODECS.grid.read(text) !== "invalid" : isSide(name, Number(text)) && text !== "";
    setWrong(isValid ? undefined : name);
    if (isValid) onChange({ ...hall, [name]: name === "grid" ? text : Number(text) });
  };
  return (
    <fieldset className="rehearsal-hall">
      <legend>{WORDS.wall[locale]}</legend>
      <select
        aria-label={WORDS.wall[locale]}
        value={preset}
        onChange={({ target }) => {
          const chosen = PRESETS[Number(target.value)];
          if (chosen) onChange({ ...hall, width: chosen.width, height: chosen.height, grid: chosen.grid });
        }}
      >
        {preset < 0 && <option value={-1}>{`${String(hall.width)} × ${String(hall.height)}`}</option>}
        {PRESETS.map(({ name }, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </select>
      {([...SIDES.slice(0, 2), "grid", ...SIDES.slice(2)] as const).map((name) => (
        <label key={name}>
          {WORDS[name][locale]}{" "}
          <input
            key={String(hall[name])}
            type="text"
            size={6}
            defaultValue={String(hall[name])}
            aria-invalid={wrong === name}
            onBlur={({ target }) => {
              take(name, target.value);
            }}
            onKeyDown={({ key, currentTarget }) => {
              if (key === "Enter") take(name, currentTarget.value);
            }}
          />
        </label>
      ))}
      {wrong !== undefined && <p role="alert">{WORDS.invalid[locale]}</p>}
    </fieldset>
  );
}

function isSide(name: (typeof SIDES)[number] | "grid", value: number): boolean {
  if (name === "high" || name === "away") return SHOW_CODECS[name].read(String(value)) !== "invalid";
  return Number.isInteger(value) && value >= 320 && value <= 20_000;
}
