import { useMemo } from "react";
import type { DeskLink } from "../../../state/show-link.ts";
import { readShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { wallOf } from "../useWall.ts";

/** A wall that does not say how large it is, is a projector. */
const USUAL = { width: 1920, height: 1080 } as const;

export type Surface = ReturnType<typeof wallOf> & { readonly options: ShowOptions };

/** The wall as it says that it is; until one answers, as this window's own address says. */
export function useSurface(options: ShowOptions, link: DeskLink): Surface {
  return useMemo(() => {
    if (link.kind !== "linked") return { options, ...wallOf(options, USUAL.width, USUAL.height) };
    const { address, width, height } = link.wall;
    const told = { ...readShow(address).options, locale: options.locale, deck: options.deck };
    return { options: told, ...wallOf(told, width, height) };
  }, [options, link]);
}
