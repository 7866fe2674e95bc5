import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Slide } from "../../../core/deck.ts";
import type { Text } from "../../../core/types.ts";
import { seamsOf } from "../../../report/wall.ts";
import type { Wall } from "../../../report/wall.ts";
import { useLocale } from "../../../ui/context.ts";
import { SlideView } from "../SlideView.tsx";
import { filled } from "../words.ts";
import { inspectSlide } from "./inspect.ts";
import type { Fault } from "./inspect.ts";
import { WORDS } from "./words.ts";

const FAULTS: Readonly<Record<Fault["kind"], Text>> = {
  small: { zh: "字太小（{n}像素）：", en: "Too small ({n} px): " },
  cut: { zh: "放不下：", en: "Does not fit: " },
  seam: { zh: "压在拼缝上：", en: "Lies on a seam: " },
  contrast: { zh: "与底色太接近：", en: "Too little contrast: " },
  missing: { zh: "没有内容：", en: "Nothing to show: " },
  refused: { zh: "不宜比较：", en: "Not to be compared: " },
  left: { zh: "没有全部显示：", en: "Not shown in full: " },
  finding: { zh: "结论没有全部显示，略去：", en: "What was found is not shown in full; left out: " },
  verdict: {
    zh: "可比性的理由没有全部显示，略去：",
    en: "Not all reasons of the verdict are shown; left out: ",
  },
  legend: { zh: "图例放不下，略去：", en: "The key has no room for: " },
};

/** The width in pixels at which a wall is shown on the page. */
const SHOWN = 640;

type RehearsedProps = {
  readonly slide: Slide;
  readonly number: string;
  readonly wall: Wall;
  readonly type: number;
  readonly least: number;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
};

/** A slide on its wall, with what is to be mended. */
export function Rehearsed({ slide, number, wall, type, least, faults, onFaults }: RehearsedProps) {
  const locale = useLocale();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const [isLooked, setLooked] = useState(false);
  const scale = SHOWN / wall.width;
  useInspection({ place, wall, least }, onFaults, setLooked);
  return (
    <li>
      <div
        ref={setPlace}
        data-looked={isLooked ? "" : undefined}
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

type Inspected = {
  readonly place: HTMLElement | null;
  readonly wall: Wall;
  readonly least: number;
};

function useInspection(
  { place, wall, least }: Inspected,
  onFaults: (faults: readonly Fault[]) => void,
  onLooked: (isLooked: boolean) => void,
): void {
  const latest = useRef(onFaults);
  useLayoutEffect(() => {
    latest.current = onFaults;
  }, [onFaults]);
  useEffect(() => {
    const drawn = place?.firstElementChild;
    if (!drawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const slide = drawn.querySelector<HTMLElement>(".slide");
      if (slide) latest.current(inspectSlide(slide, wall, least));
      onLooked(true);
    };
    const soon = () => {
      onLooked(false);
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    };
    soon();
    const changes = new MutationObserver((records) => {
      // The clock in the foot is no change.
      if (!records.every(({ target }) => target.parentElement?.closest("time"))) soon();
    });
    changes.observe(drawn, { subtree: true, childList: true, characterData: true });
    return () => {
      clearTimeout(timer);
      changes.disconnect();
    };
  }, [place, wall, least, onLooked]);
}
