import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { DeskLink } from "../../../state/show-link.ts";
import { readShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { createContents } from "../contents.ts";
import type { FoundDeck } from "../deck-of.ts";
import { ShowContext } from "../show-context.ts";
import { wallOf } from "../useWall.ts";
import { WORDS } from "../words.ts";
import { createDesk } from "./desk-link.ts";
import { DeskBody } from "./DeskBody.tsx";
import "./desk.css";

type Props = { readonly options: ShowOptions; readonly found: FoundDeck };

/** A wall that does not say how large it is, is a projector. */
const USUAL = { width: 1920, height: 1080 } as const;

/** The window from which a speaker leads the show on a wall. */
export function DeskPage({ options, found: { deck } }: Props) {
  const { reopen } = useApp();
  const locale = useLocale();
  const [desk] = useState(() => createDesk(deck, options));
  const [contents] = useState(() =>
    createContents(
      reopen ?? (() => Promise.resolve({ kind: "failed", why: "no-data", where: "" })),
      () => new Date(),
    ),
  );
  const link = useStore(desk.link);
  const surface = useSurface(options, link);
  useEffect(() => desk.connect(), [desk]);
  const place = useMemo(
    () => ({ deck, options: surface.options, show: desk.show, contents }),
    [deck, surface.options, desk, contents],
  );
  return (
    <ShowContext value={place}>
      {deck.slides.length === 0 ? (
        <p className="desk-empty">{WORDS.empty[locale]}</p>
      ) : (
        <DeskBody link={link} surface={surface} onOpenWall={desk.openWall} />
      )}
    </ShowContext>
  );
}

export type Surface = ReturnType<typeof wallOf> & { readonly options: ShowOptions };

/** The wall as it says that it is; until one answers, as this window's own address says. */
function useSurface(options: ShowOptions, link: DeskLink): Surface {
  return useMemo(() => {
    if (link.kind !== "linked") return { options, ...wallOf(options, USUAL.width, USUAL.height) };
    const { address, width, height } = link.wall;
    const told = { ...readShow(address).options, locale: options.locale, deck: options.deck };
    return { options: told, ...wallOf(told, width, height) };
  }, [options, link]);
}
