import { message, readToEmbed } from "../../state/embed-message.ts";
import type { ToEmbed, ToHost } from "../../state/embed-message.ts";
import { MEASURE } from "../../ui/chart-box.ts";

/** What lies over the content and may reach beyond it: an open menu. */
const OVER = ".popover-panel";
/** The room in which an origin can be read, in root type sizes. */
const DRAWER = { selector: ".drawer", height: 30 };

/** What is not there yet: its height is not the last one. */
const COMING = '[aria-busy="true"], [data-state="loading"]';

type Heights = {
  /** Looks whether the content is another height by now, and tells the host. */
  readonly check: () => void;
  readonly stop: () => void;
};

/**
 * Tells the host how high the content is: once it is there, whenever that changes, and whenever the host asks. Frames
 * below the fold are not painted and no observer of sizes fires in them, so the height is taken at once where the
 * content changes, and anew, charts included, where the host asks.
 */
export function tellHeights(
  box: HTMLElement,
  fixed: number | undefined,
  onTheme: (said: ToEmbed & { readonly type: "theme" }) => void,
): Heights {
  let told = 0;
  let isReady = false;

  function tell(isAsked: boolean): void {
    if (window.parent === window || (!isReady && box.querySelector(COMING))) return;
    const height = fixed ?? heightOf(box);
    if (height <= 0 || (height === told && isReady && !isAsked)) return;
    const type: ToHost["type"] = isReady ? "height" : "ready";
    [isReady, told] = [true, height];
    // Whoever frames the page sees how high it is anyway.
    window.parent.postMessage(message({ type, height }), "*");
  }

  const check = () => {
    tell(false);
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    const said = source === window.parent ? readToEmbed(data) : undefined;
    if (said?.type === "theme") onTheme(said);
    if (said?.type !== "measure") return;
    // It will be as high as it asks for, and a bar to scroll with would make it narrower.
    if (fixed === undefined) document.documentElement.style.overflowY = "hidden";
    window.dispatchEvent(new Event(MEASURE));
    tell(true);
  };
  const inDrawing = ({ target }: MutationRecord) =>
    target instanceof Element && target.closest("svg") !== null;
  const changes = new MutationObserver((records) => {
    if (!records.every(inDrawing)) check();
  });
  const sizes = new ResizeObserver(check);
  window.addEventListener("message", onMessage);
  changes.observe(box, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["data-state", "aria-busy", "style", "open"],
  });
  sizes.observe(box);
  return {
    check,
    stop: () => {
      window.removeEventListener("message", onMessage);
      changes.disconnect();
      sizes.disconnect();
    },
  };
}

/** Of the content alone: nothing that is measured depends on how high the frame is. */
function heightOf(box: HTMLElement): number {
  const { top, bottom } = box.getBoundingClientRect();
  const over = [...box.querySelectorAll(OVER)].map((panel) => panel.getBoundingClientRect().bottom + 8);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const drawer = box.querySelector(DRAWER.selector) ? DRAWER.height * rem : 0;
  return Math.ceil(Math.max(bottom - top, drawer, ...over.map((end) => end - top)));
}
