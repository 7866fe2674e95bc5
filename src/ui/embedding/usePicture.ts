import { useEffect, useState } from "react";
import type { Block } from "../../report/blocks.ts";
import { dataAddress } from "../../state/embed-snippets.ts";
import { useBackground } from "../background.ts";
import type { Embedding } from "./useEmbedding.ts";

export const PICTURE_WIDTH = 720;

/** The address of a picture that holds its own figures, once it is drawn; none of what is no chart. */
export function usePicture(block: Block, { choice, taken }: Embedding): string | undefined {
  const { report, link } = taken;
  const theme = choice.theme === "dark" ? "dark" : "light";
  const isDrawn = choice.isBlock && block.kind === "chart";
  const [address, setAddress] = useState<string>();
  const inBackground = useBackground();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const draw = async () => {
      const { drawPicture } = await import("../../exports/picture/draw.ts");
      const look = { frame: { width: PICTURE_WIDTH, scale: 1 }, theme, times: 1 } as const;
      const job = { signal, onProgress: () => undefined };
      const svg = await drawPicture({ report, link }, block, look, job);
      setAddress(dataAddress(svg));
    };
    if (isDrawn)
      inBackground(
        draw().catch((error: unknown) => {
          if (!signal.aborted) throw error;
        }),
      );
    return () => {
      stop.abort();
    };
  }, [block, report, link, theme, isDrawn, inBackground]);
  return isDrawn ? address : undefined;
}
