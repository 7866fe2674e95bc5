import { useCallback, useEffect, useRef, useState } from "react";

export type Seen = {
  /** Slides that stand in view now, and those that ever did. */
  readonly now: ReadonlySet<string>;
  readonly ever: ReadonlySet<string>;
  readonly observe: (element: HTMLElement) => () => void;
};

const NONE: ReadonlySet<string> = new Set();

/** Which slides of the list are in view, so that only those are drawn: by their `data-id`. */
export function useSeen(): Seen {
  const [state, setState] = useState({ now: NONE, ever: NONE });
  const observer = useRef<IntersectionObserver>(undefined);
  const made = () => {
    observer.current ??= new IntersectionObserver((entries) => {
      setState(({ now: before, ever }) => {
        const now = new Set(before);
        for (const { target, isIntersecting } of entries) {
          const id = target instanceof HTMLElement ? (target.dataset["id"] ?? "") : "";
          if (isIntersecting) now.add(id);
          else now.delete(id);
        }
        return { now, ever: new Set([...ever, ...now]) };
      });
    });
    return observer.current;
  };
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = undefined;
    },
    [],
  );
  const observe = useCallback((element: HTMLElement) => {
    made().observe(element);
    return () => {
      observer.current?.unobserve(element);
    };
  }, []);
  return { ...state, observe };
}
