import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Slide } from "../../../core/deck.ts";
import { Marks } from "../Marks.tsx";
import { PEN, spotIn } from "../pen.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { SlideView } from "../SlideView.tsx";
import type { wallOf } from "../useWall.ts";

type Props = {
  readonly slide: Slide;
  readonly at: number;
  readonly surface: ReturnType<typeof wallOf>;
  /** Whether the pointer in it is seen on the wall, and what it chooses is highlighted there. */
  readonly leads: boolean;
};

/** A slide as it stands on the wall, laid out in the wall's own pixels, as large as there is room for. */
export function Preview({ slide, at, surface: { wall, type }, leads }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const scale = useScale(frame, wall.width, wall.height);
  const count = useShow((state) => state.count);
  usePointing(box, leads);
  const [width, height] = [wall.width * scale, wall.height * scale];
  return (
    <div
      ref={frame}
      className={leads ? "desk-frame desk-frame-now" : "desk-frame"}
      style={{ aspectRatio: wall.width / wall.height }}
    >
      <div ref={box} className="desk-wall" style={{ width, height }} inert={!leads}>
        <div
          className="desk-scaled"
          style={{ width: wall.width, height: wall.height, transform: `scale(${String(scale)})` }}
        >
          {scale > 0 && (
            <SlideView
              slide={slide}
              wall={wall}
              type={type}
              number={`${String(at + 1)} / ${String(count)}`}
            />
          )}
        </div>
        {leads && <Marks at={at} width={wall.width} height={wall.height} />}
      </div>
    </div>
  );
}

/** Where the pointer is over the preview is where its dot is on the wall, a frame at a time. */
function usePointing(box: RefObject<HTMLElement | null>, leads: boolean): void {
  const { show } = useShowPlace();
  useEffect(() => {
    const element = box.current;
    if (!element || !leads) return;
    let frame = 0;
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!PEN.getState().isOn) show.send({ type: "point", spot: spotIn(element, event) });
      });
    };
    const onLeave = () => {
      cancelAnimationFrame(frame);
      show.send({ type: "point" });
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [box, show, leads]);
}

/** How far a wall is made smaller to stand in a frame. */
function useScale(frame: RefObject<HTMLElement | null>, width: number, height: number): number {
  const [sides, setSides] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSides({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return Math.min(sides.width / width, sides.height / height);
}
