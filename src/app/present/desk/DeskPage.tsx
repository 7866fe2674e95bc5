import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { ShowOptions } from "../../../state/wall.ts";
import type { FoundDeck } from "../deck-of.ts";
import { NoSlides } from "../NoSlides.tsx";
import { ShowContext, useNewContents } from "../show-context.ts";
import { createDesk } from "./desk-link.ts";
import { DeskBody } from "./DeskBody.tsx";
import { useSurface } from "./surface.ts";
import "./desk.css";

type Props = { readonly options: ShowOptions; readonly found: FoundDeck };

/** The window from which a speaker leads the show on a wall. */
export function DeskPage({ options, found: { deck } }: Props) {
  const [desk] = useState(() => createDesk(deck, options));
  const contents = useNewContents();
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
        <NoSlides options={options} />
      ) : (
        <DeskBody link={link} surface={surface} onOpenWall={desk.openWall} />
      )}
    </ShowContext>
  );
}
