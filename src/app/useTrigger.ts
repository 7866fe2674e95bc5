import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** The side of the window on which a drawer stands. */
export type Side = "left" | "right";

/** As wide as the drawer of `ui/Drawer.css`, in root type sizes. */
const DRAWER = 25;

/**
 * Where a drawer stands so that it does not cover what opened it, and the focus back to that very thing when the
 * drawer is gone. `opened` names what is open.
 */
export function useTrigger(opened: string | undefined): Side {
  const pressed = usePressed();
  const trigger = useRef<Element>(null);
  const [side, setSide] = useState<Side>("right");
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (opened === undefined) {
      if (activeElement === null || activeElement === document.body) giveBack(trigger.current);
      trigger.current = null;
      return;
    }
    // From within a drawer another figure may open: what opened the first one is still where the reader was.
    if (activeElement?.closest(".drawer") && trigger.current) return;
    trigger.current = activeElement;

    setSide(sideFor(pressed.current ?? edgeOf(activeElement)));
  }, [opened, pressed]);
  return side;
}

/** Where the pointer was last pressed, in CSS pixels from the left; undefined once a key has been. */
function usePressed() {
  const pressed = useRef<number>(undefined);
  useEffect(() => {
    const onPointer = ({ clientX }: PointerEvent) => {
      pressed.current = clientX;
    };
    const onKey = () => {
      pressed.current = undefined;
    };
    window.addEventListener("pointerdown", onPointer, true);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("pointerdown", onPointer, true);
      window.removeEventListener("keydown", onKey, true);
    };
  }, []);
  return pressed;
}

function edgeOf(element: Element | null): number {
  return element?.getBoundingClientRect().right ?? 0;
}

function sideFor(at: number): Side {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return at > window.innerWidth - (DRAWER + 2) * rem ? "left" : "right";
}

/** What opened the drawer, or the content where that is gone meanwhile. */
function giveBack(trigger: Element | null): void {
  if (trigger === null) return;
  const target = trigger.isConnected ? trigger : document.getElementById("main");
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
}
