import type { AppStore } from "../state/store.ts";

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo, except while a text is being typed. */
export function bindKeys(store: AppStore): void {
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) store.undo();
    else if (key === "y" || key === "z") store.redo();
    else return;
    event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === "text" || target.type === "search");
}
