import { useSyncExternalStore } from "react";

/** What fills the screen: nothing outside of it can be seen. */
export function useFullScreen(): Element | null {
  return useSyncExternalStore(
    follow,
    () => document.fullscreenElement,
    () => null,
  );
}

function follow(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => {
    document.removeEventListener("fullscreenchange", onChange);
  };
}
