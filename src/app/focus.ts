import type { AppStore } from "../state/store.ts";

/** So many frames a view may take until it stands; a button that is disabled loses the focus within two. */
const FRAMES = 240;
const AT_LEAST = 3;

/** The focus goes to the content where a change takes its holder away: a key never leaves a reader nowhere. */
export function keepFocus(store: AppStore): void {
  store.subscribe(() => {
    if (isLost()) return;
    let frames = 0;
    const look = () => {
      frames += 1;
      if (isLost()) document.getElementById("main")?.focus({ preventScroll: true });
      else if (frames < AT_LEAST || (frames < FRAMES && document.querySelector('[aria-busy="true"]')))
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
