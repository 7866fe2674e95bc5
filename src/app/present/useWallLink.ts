import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { linkWall } from "../../state/show-link.ts";
import { keepShow } from "../../state/show-kept.ts";
import { writeShow } from "../../state/wall.ts";
import { openPort } from "./channel.ts";
import type { Port } from "./channel.ts";
import { deckSign, showName, windowName } from "./line.ts";
import { useShowPlace } from "./show-context.ts";

/** Lets speaker's windows lead the show that stands in this one; opens such a window, unless the browser forbids it. */
export function useWallLink(): () => boolean {
  const { deck, options, show } = useShowPlace();
  const port = useRef<Port>(undefined);
  useEffect(() => {
    const name = showName(options);
    const sign = deckSign(deck);
    const about = () => ({
      address: writeShow({ ...options, slide: 1, autoplay: "off" }),
      width: window.innerWidth,
      height: window.innerHeight,
      deck: sign,
    });
    const opened = openPort(name, (data) => wall.hear(data));
    const wall = linkWall(show, about, { show: name, from: windowName(), send: opened.send });
    port.current = opened;
    const resized = () => {
      wall.tell();
    };
    const leave = () => {
      keepShow(() => sessionStorage, name, show.getState());
    };
    window.addEventListener("resize", resized);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("resize", resized);
      window.removeEventListener("pagehide", leave);
      wall.stop();
      opened.close();
    };
  }, [deck, options, show]);
  const shown = useStore(show, (state) => state.shown);
  return () =>
    port.current?.open(writeShow({ ...options, slide: shown + 1, autoplay: "off" }, "desk"), "qujian-desk") ??
    false;
}
