import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";

export type Size = { readonly width: number; readonly height: number };

/** The box of an element in whole CSS pixels, once it has one; changes of less than a pixel are no changes. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (box: Size) => {
      const width = Math.floor(box.width);
      const height = Math.floor(box.height);
      if (width === 0 || height === 0) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    // Printing does not wait for an observer.
    const print = () => {
      flushSync(() => {
        take({ width: element.clientWidth, height: element.clientHeight });
      });
    };
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect);
    });
    window.addEventListener("beforeprint", print);
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [ref]);
  return size;
}
