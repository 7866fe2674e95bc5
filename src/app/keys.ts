import type { AppStore } from "../state/store.ts";

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo, except in a field that undoes its own typing; `?` asks, which shows
 * all keys, as Ctrl+K does from the beginning (`pipeline/early.js`).
 */
export function bindKeys(store: AppStore): void {
  window.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    if (event.altKey) return;
    const isHeld = event.ctrlKey || event.metaKey;
    if (!isHeld && key === "?" && !isTyping(event.target)) document.getElementById("ask")?.click();
    else if (!isHeld || isTyping(event.target)) return;
    else if (key === "z" && !event.shiftKey) store.undo();
    else if (key === "y" || key === "z") store.redo();
    else return;
    event.preventDefault();
  });
}

/** All fields but those into which nothing is typed. */
const TYPED =
  "textarea, input:not([type=button], [type=checkbox], [type=color], [type=file], [type=image], [type=radio], [type=range], [type=reset], [type=submit])";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));
}
