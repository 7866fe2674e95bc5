import { useEffect, useMemo, useState } from "react";
import { createShow, startShow } from "../../../state/show.ts";
import { leastType, writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { linksOfAll } from "../contents.ts";
import { ExportDeck } from "../ExportDeck.tsx";
import type { FoundDeck } from "../deck-of.ts";
import { ShowContext, useNewContents } from "../show-context.ts";
import { wallOf } from "../useWall.ts";
import { filled } from "../words.ts";
import { Hall, placeOf } from "./Hall.tsx";
import type { Fault } from "./inspect.ts";
import { Rehearsed } from "./Rehearsed.tsx";
import { WORDS } from "./words.ts";
import "./rehearsal.css";

type Props = { readonly options: ShowOptions; readonly found: FoundDeck };

/** A deck on a simulated wall, slide by slide, with what is to be mended before the meeting. */
export function Rehearsal({ options, found: { deck } }: Props) {
  const locale = useLocale();
  const inBackground = useBackground();
  const [hall, setHall] = useState({
    width: 1920,
    height: 1080,
    grid: options.grid,
    high: options.high,
    away: options.away,
  });
  const set: ShowOptions = useMemo(() => ({ ...options, ...placeOf(hall) }), [options, hall]);
  const { wall, type } = useMemo(() => wallOf(set, hall.width, hall.height), [set, hall]);
  const contents = useNewContents();
  const rules = { loops: false, stands: () => deck.seconds };
  const [show] = useState(() => createShow(startShow(deck.slides.length, 0, false, rules), rules));
  useEffect(() => {
    inBackground(contents.want(linksOfAll(deck.slides, locale)));
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
      <ExportDeck deck={deck} options={set} prints />
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
