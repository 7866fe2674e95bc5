import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Slide } from "../../../core/deck.ts";
import { SlideView } from "../SlideView.tsx";
import { useShowPlace } from "../show-context.ts";
import { wallOf } from "../useWall.ts";

/** The wall that a deck is made for, in its pixels. */
const WALL = { width: 1920, height: 1080 } as const;

type Props = { readonly slide: Slide; readonly number: string };

/** A slide as it stands on a wall, as small as its place here. It is a picture: nothing in it takes the focus. */
export const Preview = memo(function Preview({ slide, number }: Props) {
  const { options } = useShowPlace();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    setWidth(element.clientWidth);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const { wall, type } = useMemo(() => wallOf(options, WALL.width, WALL.height), [options]);
  return (
    <div ref={frame} className="edit-frame">
      <div inert style={{ ...WALL, transform: `scale(${String(width / WALL.width)})` }}>
        {width > 0 && <SlideView slide={slide} wall={wall} type={type} number={number} />}
      </div>
    </div>
  );
});
