import { useEffect, useEffectEvent, useState } from "react";

/** Takes files that are dropped anywhere on the page, and tells whether some are held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const listeners = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", heard: (event: DragEvent) => void) => {
      window.addEventListener(type, heard, listeners);
    };
    listen("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      // Into nothing: out of the window.
      if (!relatedTarget) setIsOver(false);
    });
    listen("drop", (event) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    });
    return () => {
      listeners.abort();
    };
  }, []);
  return isOver;
}
