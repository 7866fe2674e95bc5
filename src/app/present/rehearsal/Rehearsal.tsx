import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Slide } from "../../../core/deck.ts";
import type { Text } from "../../../core/types.ts";
import { seamsOf } from "../../../report/wall.ts";
import type { Wall } from "../../../report/wall.ts";
import { createShow, startShow } from "../../../state/show.ts";
import { leastType, SHOW_CODECS, writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { createContents, linksOf } from "../contents.ts";
import type { FoundDeck } from "../deck-of.ts";
import { ShowContext } from "../show-context.ts";
import { SlideView } from "../SlideView.tsx";
import { wallOf } from "../useWall.ts";
import { filled } from "../words.ts";
import { inspectSlide } from "./inspect.ts";
import type { Fault } from "./inspect.ts";
import "./rehearsal.css";

const WORDS = {
  title: { zh: "排练", en: "Rehearsal" },
  lead: {
    zh: "每张幻灯片按所选的屏排版，列出后排看不清、放不下、压在拼缝上和没有数字的地方。",
    en: "Each slide as it stands on the chosen wall, with what cannot be read from the last row, does not fit, lies on a seam or has no figure.",
  },
  wall: { zh: "屏幕", en: "Wall" },
  width: { zh: "宽（像素）", en: "Width in pixels" },
  height: { zh: "高（像素）", en: "Height in pixels" },
  grid: { zh: "拼屏（列x行）", en: "Displays (columns x rows)" },
  high: { zh: "屏高（毫米）", en: "Height in mm" },
  away: { zh: "最后一排距离（毫米）", en: "Distance of the last row in mm" },
  none: { zh: "没有问题", en: "Nothing to mend" },
  count: { zh: "{n}张幻灯片，{faults}处要看", en: "{n} slides, {faults} things to look at" },
  least: { zh: "看得清的最小字号：{n}像素", en: "Smallest type that can be read: {n} px" },
  play: { zh: "按这块屏放映", en: "Play for this wall" },
  edit: { zh: "修改演示", en: "Edit the deck" },
  invalid: {
    zh: "这个值不能用，仍按上一个排版。",
    en: "This value cannot be used; the last one still holds.",
  },
} satisfies Record<string, Text>;

const FAULTS: Readonly<Record<Fault["kind"], Text>> = {
  small: { zh: "字太小（{n}像素）：", en: "Too small ({n} px): " },
  cut: { zh: "放不下：", en: "Does not fit: " },
  seam: { zh: "压在拼缝上：", en: "Lies on a seam: " },
  contrast: { zh: "与底色太接近：", en: "Too little contrast: " },
  missing: { zh: "没有内容：", en: "Nothing to show: " },
  refused: { zh: "不宜比较：", en: "Not to be compared: " },
  left: { zh: "没有全部显示：", en: "Not shown in full: " },
};

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

/** The width in pixels at which a wall is shown on the page. */
const SHOWN = 640;

type Props = { readonly options: ShowOptions; readonly found: FoundDeck };

/** A deck on a simulated wall, slide by slide, with what is to be mended before the meeting. */
export function Rehearsal({ options, found: { deck } }: Props) {
  const { reopen } = useApp();
  const locale = useLocale();
  const inBackground = useBackground();
  const [hall, setHall] = useState({
    width: 1920,
    height: 1080,
    grid: options.grid,
    high: options.high,
    away: options.away,
  });
  const set: ShowOptions = useMemo(() => ({ ...options, ...pick(hall) }), [options, hall]);
  const { wall, type } = useMemo(() => wallOf(set, hall.width, hall.height), [set, hall]);
  const [contents] = useState(() =>
    createContents(
      reopen ?? (() => Promise.resolve({ kind: "failed", why: "no-data", where: "" })),
      () => new Date(),
    ),
  );
  const rules = { loops: false, stands: () => deck.seconds };
  const [show] = useState(() => createShow(startShow(deck.slides.length, 0, false, rules), rules));
  useEffect(() => {
    inBackground(contents.want(deck.slides.flatMap(({ content }) => linksOf(content, locale))));
  }, [contents, deck, locale, inBackground]);
  const [faults, setFaults] = useState<ReadonlyMap<string, readonly Fault[]>>(new Map());
  const count = [...faults.values()].reduce((sum, { length }) => sum + length, 0);
  return (
    <main id="main" className="rehearsal" tabIndex={-1}>
      <h1>{WORDS.title[locale]}</h1>
      <p>{WORDS.lead[locale]}</p>
      <Hall hall={hall} onChange={setHall} />
      <p role="status">
        {filled(WORDS.count[locale], { n: deck.slides.length, faults: count })}{" "}
        {filled(WORDS.least[locale], { n: leastType(set, hall.height).toFixed(1) })}
      </p>
      <p className="rehearsal-links">
        <a href={writeShow(set)}>{WORDS.play[locale]}</a>{" "}
        <a href={writeShow(options, "edit")}>{WORDS.edit[locale]}</a>
      </p>
      <ShowContext value={{ deck, options: set, show, contents }}>
        <ol>
          {deck.slides.map((slide, at) => (
            <Rehearsed
              key={slide.id}
              slide={slide}
              number={`${String(at + 1)} / ${String(deck.slides.length)}`}
              wall={wall}
              type={type}
              least={leastType(set, hall.height)}
              faults={faults.get(slide.id) ?? []}
              onFaults={(list) => {
                setFaults((all) => new Map(all).set(slide.id, list));
              }}
            />
          ))}
        </ol>
      </ShowContext>
    </main>
  );
}

type HallSize = {
  readonly width: number;
  readonly height: number;
  readonly grid: string;
  readonly high: number;
  readonly away: number;
};

function pick({ grid, high, away }: HallSize) {
  return { grid, high, away };
}

const SIDES = ["width", "height", "high", "away"] as const;

/** The wall by its pixels and displays, its height and how far away the last row is. */
function Hall({ hall, onChange }: { readonly hall: HallSize; readonly onChange: (hall: HallSize) => void }) {
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

type RehearsedProps = {
  readonly slide: Slide;
  readonly number: string;
  readonly wall: Wall;
  readonly type: number;
  readonly least: number;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
};

function Rehearsed({ slide, number, wall, type, least, faults, onFaults }: RehearsedProps) {
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const scale = SHOWN / wall.width;
  useInspection(place, wall, least, onFaults);
  return (
    <li>
      <div
        ref={place}
        className="rehearsal-wall"
        style={{ width: SHOWN, height: wall.height * scale }}
        data-slide-place={slide.id}
      >
        <div style={{ transform: `scale(${String(scale)})`, transformOrigin: "0 0" }}>
          <SlideView slide={slide} wall={wall} type={type} number={number} />
        </div>
        <Seams wall={wall} />
      </div>
      {faults.length === 0 ? (
        <p className="rehearsal-fine">{WORDS.none[locale]}</p>
      ) : (
        <ul>
          {faults.map(({ kind, text, size }, at) => (
            <li key={at} data-fault={kind}>
              <strong>{filled(FAULTS[kind][locale], { n: (size ?? 0).toFixed(1) })}</strong>
              {text.slice(0, 80)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Bezels, drawn over the slide. */
function Seams({ wall }: { readonly wall: Wall }) {
  const { across, down } = seamsOf(wall);
  const share = (at: number, of: number) => `${String((at / of) * 100)}%`;
  return (
    <>
      {across.map((x) => (
        <span
          key={`x${String(x)}`}
          className="rehearsal-seam across"
          style={{ left: share(x, wall.width) }}
        />
      ))}
      {down.map((y) => (
        <span key={`y${String(y)}`} className="rehearsal-seam down" style={{ top: share(y, wall.height) }} />
      ))}
    </>
  );
}

/** Looks at a slide once nothing on it has changed for a moment. */
const QUIET = 250;

function useInspection(
  place: React.RefObject<HTMLDivElement | null>,
  wall: Wall,
  least: number,
  onFaults: (faults: readonly Fault[]) => void,
): void {
  const latest = useRef(onFaults);
  useLayoutEffect(() => {
    latest.current = onFaults;
  }, [onFaults]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const slide = element.querySelector<HTMLElement>(".slide");
      if (slide) latest.current(inspectSlide(slide, wall, least));
      element.dataset["looked"] = "";
    };
    const soon = () => {
      delete element.dataset["looked"];
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    };
    soon();
    const changes = new MutationObserver((records) => {
      // The clock in the foot is no change.
      if (!records.every(({ target }) => target.parentElement?.closest("time"))) soon();
    });
    const slide = element.firstElementChild;
    if (slide) changes.observe(slide, { subtree: true, childList: true, characterData: true });
    return () => {
      clearTimeout(timer);
      changes.disconnect();
    };
  }, [place, wall, least]);
}
