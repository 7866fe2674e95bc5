import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { DeskLink } from "../../../state/show-link.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { linksOfAll } from "../contents.ts";
import { deckSign } from "../line.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { bindKeys } from "../useHand.ts";
import { useMarkKeys } from "../useMarkKeys.ts";
import { useMatter } from "../useMatter.ts";
import { filled, WORDS } from "../words.ts";
import { inWords } from "../written.ts";
import { Areas } from "./Areas.tsx";
import { Clocks } from "./Clocks.tsx";
import { Controls } from "./Controls.tsx";
import { hasChannel } from "./desk-link.ts";
import { Jump } from "./Jump.tsx";
import { Notes } from "./Notes.tsx";
import { Preview } from "./Preview.tsx";
import type { Surface } from "./surface.ts";
import { Typed } from "./Typed.tsx";
import { useMinutes } from "./useMinutes.ts";
import { DESK } from "./words.ts";

type Props = {
  readonly link: DeskLink;
  readonly surface: Surface;
  /** Whether the browser let it. */
  readonly onOpenWall: () => boolean;
};

export function DeskBody({ link, surface, onOpenWall }: Props) {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const at = useShow((state) => state.at);
  const minutes = useMinutes(link);
  const started = useStore(minutes, (state) => state.value.started);
  const [current, next] = [deck.slides[at], deck.slides[at + 1]];
  useLoading();
  useDeskKeys();
  useMarkKeys(at);
  return (
    <main id="main" className="desk" tabIndex={-1}>
      <header className="desk-head">
        <h1>
          {DESK.title[locale]} · {inWords(deck.title, locale)}
        </h1>
        <Clocks started={started} onRestart={minutes.restart} />
      </header>
      <Jump />
      <section className="desk-now" aria-label={DESK.title[locale]}>
        <Standing link={link} onOpenWall={onOpenWall} />
        {current && <Preview slide={current} at={at} surface={surface} leads />}
        <Controls />
        {current && <Shown slide={current} />}
      </section>
      <div className="desk-side">
        <section className="desk-next">
          <h2 className="desk-title">{DESK.next[locale]}</h2>
          {next ? (
            <Preview slide={next} at={at + 1} surface={surface} leads={false} />
          ) : (
            <p className="desk-note">{DESK.end[locale]}</p>
          )}
        </section>
        <section className="desk-notes" aria-label={DESK.notes[locale]} tabIndex={0}>
          <h2 className="desk-title">{DESK.notes[locale]}</h2>
          {current && <Notes slide={current} number={at + 1} />}
        </section>
        <Typed minutes={minutes} />
      </div>
    </main>
  );
}

function Shown({ slide }: { readonly slide: Parameters<typeof useMatter>[0] }) {
  return <Areas matter={useMatter(slide)} />;
}

/** Where the show is, whether a wall answers, and what is there to know of it. */
function Standing({ link, onOpenWall }: Omit<Props, "surface">) {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const { at, count, shown, blank, isFrozen } = useShow((state) => state);
  const [isBlocked, setBlocked] = useState(false);
  const [sign] = useState(() => deckSign(deck));
  const states = [
    ...(isFrozen ? [filled(DESK.frozen[locale], { at: shown + 1 })] : []),
    ...(blank === "none" ? [] : [DESK[blank][locale]]),
  ];
  const said =
    link.kind === "linked" ? filled(DESK.linked[locale], { ...link.wall }) : DESK[link.kind][locale];
  return (
    <div className="desk-standing">
      <p className="desk-at">
        {filled(DESK.now[locale], { at: at + 1, count })}
        {states.map((text) => (
          <strong key={text}>{text}</strong>
        ))}
      </p>
      <p role="status" className={`desk-link desk-${link.kind}`}>
        {said}
      </p>
      {link.kind === "lost" && (
        <button
          type="button"
          onClick={() => {
            setBlocked(!onOpenWall());
          }}
        >
          {DESK.open[locale]}
        </button>
      )}
      {isBlocked && link.kind === "lost" && <p className="desk-note">{WORDS.noWindow[locale]}</p>}
      {!hasChannel() && <p className="desk-note">{DESK.noChannel[locale]}</p>}
      {link.kind === "linked" && link.wall.deck !== sign && <p className="desk-note">{DESK.other[locale]}</p>}
    </div>
  );
}

/** Decks up to this are loaded whole, for the titles of all slides. */
const WHOLE = 60;

/** First what stands and comes next, then the rest. */
function useLoading(): void {
  const { deck, contents } = useShowPlace();
  const locale = useLocale();
  const at = useShow((state) => state.at);
  const shown = useShow((state) => state.shown);
  const inBackground = useBackground();
  useEffect(() => {
    const slides = [at, at + 1, shown].flatMap((index) => deck.slides[index] ?? []);
    const near = linksOfAll(slides, locale);
    const all = deck.slides.length <= WHOLE ? linksOfAll(deck.slides, locale) : [];
    const load = async () => {
      const isKnown = near.every((link) => contents.of(link).kind === "ready");
      if (!isKnown && contents.getState().size === 0) await contents.want(near);
      await contents.want([...new Set([...near, ...all])]);
    };
    inBackground(load());
  }, [deck, contents, locale, at, shown, inBackground]);
}

function useDeskKeys(): void {
  const { show } = useShowPlace();
  useEffect(() => bindKeys(show, "desk"), [show]);
}
