import { useEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties } from "react";
import { standsFor } from "../../core/deck.ts";
import type { Deck } from "../../core/deck.ts";
import { createShow, inkOf, startShow } from "../../state/show.ts";
import type { ShowRules } from "../../state/show.ts";
import { resumed } from "../../state/show-kept.ts";
import { writeShow } from "../../state/wall.ts";
import type { ShowOptions } from "../../state/wall.ts";
import { useBackground } from "../../ui/background.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { Bar } from "./Bar.tsx";
import { linksOfAll } from "./contents.ts";
import type { FoundDeck } from "./deck-of.ts";
import { showName } from "./line.ts";
import { Marks } from "./Marks.tsx";
import { nameAddress } from "./name-address.ts";
import { NoSlides } from "./NoSlides.tsx";
import { PAGE, Paper, usePaper } from "./Paper.tsx";
import { ShowContext, useNewContents, useShow, useShowPlace } from "./show-context.ts";
import { ShowNotice } from "./ShowNotice.tsx";
import { SlideView } from "./SlideView.tsx";
import { useHealth } from "./useHealth.ts";
import { useHand } from "./useHand.ts";
import { useMarkKeys } from "./useMarkKeys.ts";
import { useWall } from "./useWall.ts";
import { filled, WORDS } from "./words.ts";

type Props = {
  readonly options: ShowOptions;
  readonly found: FoundDeck;
  /** What of the address and the deck is not as was asked for. */
  readonly notes: readonly string[];
};

/** The show on the wall. */
export function Player({ options, found: { deck }, notes }: Props) {
  const contents = useNewContents();
  const [place] = useState(() => {
    const rules = rulesOf(deck, options);
    const fresh = startShow(deck.slides.length, options.slide - 1, options.autoplay === "on", rules);
    const start = resumed(() => sessionStorage, showName(options), { ...fresh, ink: inkOf(deck) });
    return { deck, options, show: createShow(start, rules), contents };
  });
  return (
    <ShowContext value={place}>
      {deck.slides.length === 0 ? (
        <>
          <ShowNotice notes={notes} />
          <NoSlides options={options} />
        </>
      ) : (
        <Stage notes={notes} />
      )}
    </ShowContext>
  );
}

/** Whether slides go round, and how long each stands by itself. */
export function rulesOf(deck: Deck, { loop }: ShowOptions): ShowRules {
  return {
    loops: loop === "on",
    stands: (at) => {
      const slide = deck.slides[at];
      return slide ? standsFor(deck, slide) : deck.seconds;
    },
  };
}

function Stage({ notes }: { readonly notes: readonly string[] }) {
  const { deck, options, show } = useShowPlace();
  const locale = useLocale();
  // What moves with every move of a pointer is not asked for here: the slide would be made anew each time.
  const at = useShow((state) => state.shown);
  const count = useShow((state) => state.count);
  const blank = useShow((state) => state.blank);
  const hasSpotlight = useShow((state) => state.hasSpotlight);
  const stage = useRef<HTMLElement>(null);
  const { wall, type } = useWall(options);
  const slide = deck.slides[at];
  const [first] = useState(at);
  const [hasMoved, setMoved] = useState(false);
  // The next slide puts a notice away: a wall that nobody stands at would keep it for weeks.
  if (at !== first && !hasMoved) setMoved(true);
  usePreloading();
  useWholeDeck();
  const renewal = useHealth();
  const [isPrinting, endPrinting] = usePaper();
  useTicking();
  useAddress();
  useHand(stage);
  useMarkKeys(at);
  useEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = `${String(type)}px`;
    style.overscrollBehavior = "none";
  }, [type]);
  const number = useMemo(() => `${String(at + 1)} / ${String(count)}`, [at, count]);
  return (
    <main
      ref={stage}
      id="main"
      className="show"
      data-spotlight={hasSpotlight || undefined}
      data-paper={isPrinting || undefined}
      tabIndex={-1}
      style={{ "--paper": Math.min(PAGE.width / wall.width, PAGE.height / wall.height) } as CSSProperties}
      aria-label={filled(WORDS.slide[locale], { at: at + 1, count })}
    >
      {slide && <SlideView slide={slide} wall={wall} type={type} number={number} />}
      <Marks at={at} width={wall.width} height={wall.height} />
      {blank !== "none" && (
        <button
          type="button"
          className={`show-blank ${blank}`}
          aria-label={WORDS.blank[locale]}
          onClick={() => {
            show.send({ type: blank });
          }}
        />
      )}
      <Bar stage={stage} />
      {isPrinting && <Paper onDone={endPrinting} />}
      <ShowNotice notes={notes} isOver={hasMoved} />
      {renewal && (
        <p className="show-renewal">{WORDS[renewal === "release" ? "newRelease" : "renewal"][locale]}</p>
      )}
    </main>
  );
}

/** What the present slide needs, and those next to it. */
function usePreloading(): void {
  const { deck, contents } = useShowPlace();
  const locale = useLocale();
  const at = useShow((state) => state.shown);
  const inBackground = useBackground();
  useEffect(() => {
    const near = [at, at + 1, at - 1].flatMap((index) => deck.slides.at(index % deck.slides.length) ?? []);
    inBackground(contents.want(linksOfAll(near, locale)));
  }, [deck, contents, locale, at, inBackground]);
}

/** Milliseconds after which what the later slides need is fetched too. */
const SETTLED = 3000;

/** Everything that the deck needs is fetched once, so that a show goes on when the net is gone. */
function useWholeDeck(): void {
  const { reopen } = useApp();
  const { deck } = useShowPlace();
  const locale = useLocale();
  const inBackground = useBackground();
  useEffect(() => {
    let isOver = false;
    const fetchAll = async () => {
      // One after the other: the slide that is shown comes first.
      for (const link of linksOfAll(deck.slides, locale))
        if (!isOver) await reopen?.(link).catch(() => undefined);
    };
    const timer = setTimeout(() => {
      inBackground(fetchAll());
    }, SETTLED);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [reopen, deck, locale, inBackground]);
}

const TICK = 0.25;

/** Time goes on only while slides follow each other by themselves. */
function useTicking(): void {
  const { show } = useShowPlace();
  const isPlaying = useShow((state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      show.send({ type: "tick", seconds: (now - last) / 1000 });
      last = now;
    }, TICK * 1000);
    return () => {
      clearInterval(timer);
    };
  }, [show, isPlaying]);
}

/** The address names the slide that is shown. */
function useAddress(): void {
  const { options } = useShowPlace();
  const at = useShow((state) => state.shown);
  const isPlaying = useShow((state) => state.isPlaying);
  useEffect(() => {
    nameAddress(writeShow({ ...options, slide: at + 1, autoplay: isPlaying ? "on" : "off" }));
  }, [options, at, isPlaying]);
}
