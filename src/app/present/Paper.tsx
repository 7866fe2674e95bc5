import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useBackground } from "../../ui/background.ts";
import { useLocale } from "../../ui/context.ts";
import { linksOfAll } from "./contents.ts";
import { ShowContext, useNewContents, useShowPlace } from "./show-context.ts";
import { SlideView } from "./SlideView.tsx";
import { wallOf } from "./useWall.ts";

/** The surface that a page of paper shows, and the width in pixels at which it is held ready, as in a rehearsal. */
const SHEET = { width: 1920, height: 1080, shown: 640 } as const;

/** A printed page in pixels, 297 × 167 mm: `@page slides` with a rim for rounding. */
export const PAGE = { width: (297 / 25.4) * 96, height: (167 / 25.4) * 96 } as const;

/** Whether the whole deck is to be printed: by the keys with which pages are. */
export function usePaper(): readonly [boolean, () => void] {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      setOn(true);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return [
    isOn,
    () => {
      setOn(false);
    },
  ];
}

/** All slides of the deck, a page each, out of sight; printed once everything on them is drawn. */
export function Paper({ onDone }: { readonly onDone: () => void }) {
  const place = useShowPlace();
  const { deck, options } = place;
  const locale = useLocale();
  const contents = useNewContents();
  const inBackground = useBackground();
  const pages = useRef<HTMLDivElement>(null);
  const { wall, type } = useMemo(
    () => wallOf({ ...options, grid: "1x1" }, SHEET.width, SHEET.height),
    [options],
  );
  useEffect(() => {
    inBackground(contents.want(linksOfAll(deck.slides, locale)));
  }, [contents, deck, locale, inBackground]);
  usePrinted(pages, onDone);
  const scale = SHEET.shown / SHEET.width;
  const inner = useMemo(() => ({ ...place, contents }), [place, contents]);
  return (
    <div ref={pages} className="rehearsal show-paper" inert>
      <ShowContext value={inner}>
        <ol>
          {deck.slides.map((slide, at) => (
            <li key={slide.id}>
              <div className="rehearsal-wall" style={{ width: SHEET.shown, height: SHEET.height * scale }}>
                <div style={{ transform: `scale(${String(scale)})`, transformOrigin: "0 0" }}>
                  <SlideView
                    slide={slide}
                    wall={wall}
                    type={type}
                    number={`${String(at + 1)} / ${String(deck.slides.length)}`}
                  />
                </div>
              </div>
              <p />
            </li>
          ))}
        </ol>
      </ShowContext>
    </div>
  );
}

/** Milliseconds after which what could not be drawn is printed as it is. */
const PATIENCE = 15_000;
const LOOK = 100;

function usePrinted(pages: RefObject<HTMLElement | null>, onDone: () => void): void {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const started = performance.now();
    const timer = setInterval(() => {
      const isComing = pages.current?.querySelector("[data-state=loading], .panel-slot:empty") !== null;
      if (isComing && performance.now() - started < PATIENCE) return;
      clearInterval(timer);
      window.addEventListener(
        "afterprint",
        () => {
          done.current();
        },
        { once: true },
      );
      window.print();
    }, LOOK);
    return () => {
      clearInterval(timer);
    };
  }, [pages]);
}
