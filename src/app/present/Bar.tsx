import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { useLocale } from "../../ui/context.ts";
import { Popover } from "../../ui/Popover.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { useShow, useShowPlace } from "./show-context.ts";
import { leadHere } from "./useHand.ts";
import { useWakeLock } from "./useWakeLock.ts";
import { useWallLink } from "./useWallLink.ts";
import { wayOut } from "./way-out.ts";
import { filled, WORDS } from "./words.ts";

const KEY_HELP = [
  ["→ ↓ PageDown Space N", WORDS.next],
  ["← ↑ PageUp P", WORDS.previous],
  ["Home / End", { zh: "第一张 / 最后一张", en: "First / last" }],
  ["1 2 … Enter", { zh: "到第几张", en: "To that slide" }],
  ["S", { zh: "自动放映、暂停", en: "Play, pause" }],
  ["B / W", { zh: "黑屏 / 白屏", en: "Black / white" }],
  ["D / E", { zh: "画笔 / 擦去本张的笔迹", en: "Pen / erase what is drawn here" }],
  ["L", SHOW_TERMS.spotlight],
  ["F", WORDS.full],
  ["Ctrl P", { zh: "打印全部，或存为PDF", en: "Print all, or save as PDF" }],
  ["Esc", { zh: "收起画笔、聚光灯和标记", en: "Put away pen, spotlight and highlight" }],
  ["?", WORDS.help],
] as const;

type Props = { readonly stage: RefObject<HTMLElement | null> };

/** The controls of a show: there while a pointer moves or something in them has the focus. */
export function Bar({ stage }: Props) {
  const { show, options } = useShowPlace();
  const locale = useLocale();
  const { shown: at, count, isPlaying, left } = useShow((state) => state);
  const [isFull, fullNote, toggleFull] = useFullScreen(stage);
  const lockNote = useWakeLock(isPlaying);
  const openDesk = useWallLink();
  const [isBlocked, setBlocked] = useState(false);
  const said = [
    ...(fullNote ? [WORDS.noFull[locale]] : []),
    ...(isBlocked ? [WORDS.noWindow[locale]] : []),
    ...(lockNote ? [WORDS.noLock[locale]] : []),
  ];
  return (
    <nav
      className="show-bar"
      aria-label={WORDS.controls[locale]}
      data-playing={isPlaying}
      data-says={said.length > 0 ? "" : undefined}
    >
      <button
        type="button"
        disabled={at === 0}
        onClick={() => {
          leadHere(show, { type: "back" });
        }}
      >
        {WORDS.previous[locale]}
      </button>
      <span className="show-number">
        {at + 1} / {count}
      </span>
      <button
        type="button"
        onClick={() => {
          leadHere(show, { type: "next" });
        }}
      >
        {WORDS.next[locale]}
      </button>
      <button
        type="button"
        aria-pressed={isPlaying}
        onClick={() => {
          show.send({ type: "play" });
        }}
      >
        {WORDS[isPlaying ? "pause" : "play"][locale]}
      </button>
      {isPlaying && (
        <span className="show-left" role="timer">
          {filled(WORDS.seconds[locale], { n: Math.ceil(left) })}
        </span>
      )}
      <button
        type="button"
        onClick={() => {
          show.send({ type: "black" });
        }}
      >
        {WORDS.black[locale]}
      </button>
      <MarkButtons at={at} />
      <button type="button" onClick={toggleFull}>
        {WORDS[isFull ? "leaveFull" : "full"][locale]}
      </button>
      <button
        type="button"
        onClick={() => {
          setBlocked(!openDesk());
        }}
      >
        {WORDS.desk[locale]}
      </button>
      <Popover button={WORDS.help[locale]} align="end" className="show-help">
        {() => (
          <dl>
            {KEY_HELP.map(([key, what]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{what[locale]}</dd>
              </div>
            ))}
          </dl>
        )}
      </Popover>
      <a href={wayOut(options)}>{WORDS.leave[locale]}</a>
      {said.map((text) => (
        <p key={text} className="show-note" role="status">
          {text}
        </p>
      ))}
    </nav>
  );
}

/** Keys that go through the list of keys, or only precede another one. */
const STAYS = ["Tab", "Enter", " ", "Shift", "Control", "Alt", "Meta"];

/** The list of keys is seen as long as something in the bar has the focus; any key that does something else puts it away. */
function toggleHelp(stage: HTMLElement | null, key: string): void {
  const help = stage?.querySelector<HTMLElement>(".show-help .popover-button");
  if (!stage || !help) return;
  if (key === "?") {
    stage.dataset["keys"] = "";
    help.focus();
    help.click();
  } else if (help.getAttribute("aria-expanded") === "true" && !STAYS.includes(key)) help.click();
}

/** Full screen by button and by F; whether it is on, and whether it was refused. */
function useFullScreen(stage: RefObject<HTMLElement | null>): readonly [boolean, boolean, () => void] {
  const [isFull, setFull] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const toggle = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen().catch(() => undefined);
      return;
    }
    const element = stage.current;
    // Older Safari has none.
    if (!element || !("requestFullscreen" in element)) {
      setRefused(true);
      return;
    }
    element.requestFullscreen().then(
      () => {
        setRefused(false);
      },
      () => {
        setRefused(true);
      },
    );
  };
  useEffect(() => {
    const follow = () => {
      setFull(document.fullscreenElement !== null);
    };
    const onKey = (event: KeyboardEvent) => {
      toggleHelp(stage.current, event.key);
      if (event.key.toLowerCase() !== "f" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener("fullscreenchange", follow);
    window.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
      window.removeEventListener("keydown", onKey);
    };
  });
  return [isFull, isRefused, toggle];
}
