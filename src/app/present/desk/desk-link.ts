import type { Deck } from "../../../core/deck.ts";
import { ASKS, linkDesk } from "../../../state/show-link.ts";
import { inkOf, startShow } from "../../../state/show.ts";
import { writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { openPort } from "../channel.ts";
import type { Port } from "../channel.ts";
import { showName, windowName } from "../line.ts";
import { rulesOf } from "../Player.tsx";

export type Desk = ReturnType<typeof createDesk>;

/** The show as the wall tells it, and the way to that wall. */
export function createDesk(deck: Deck, options: ShowOptions) {
  const name = showName(options);
  const rules = rulesOf(deck, options);
  const start = { ...startShow(deck.slides.length, options.slide - 1, false, rules), ink: inkOf(deck) };
  let port: Port | undefined;
  const send = (message: unknown) => port?.send(message);
  const desk = linkDesk(start, rules, { show: name, from: windowName(), send }, () => performance.now());
  return {
    show: desk.show,
    link: desk.link,
    /** Speaks with the wall until the returned function is called. */
    connect: (): (() => void) => {
      const opened = openPort(name, (data) => desk.hear(data));
      port = opened;
      desk.ask();
      const timer = setInterval(() => {
        desk.ask();
        desk.show.send({ type: "tick", seconds: ASKS / 1000 });
      }, ASKS);
      return () => {
        clearInterval(timer);
        opened.close();
        port = undefined;
      };
    },
    /** Whether the browser let it. */
    openWall: (): boolean =>
      port?.open(
        writeShow({ ...options, slide: desk.show.getState().at + 1, autoplay: "off" }),
        "qujian-wall",
      ) ?? false,
  };
}

/** Whether windows that did not open one another can hear each other. */
export function hasChannel(): boolean {
  return "BroadcastChannel" in window;
}
