import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** So many rows are drawn at first; thousands at once keep a page for seconds before anybody has looked at the tenth. */
const AT_FIRST = 300;

/**
 * How many of so many rows are drawn, and a ref for the last of them: once it comes into view there are twice as many.
 * Paper has all of them.
 */
export function useGrowing(count: number): readonly [shown: number, last: (row: Element | null) => void] {
  const [most, setMost] = useState(AT_FIRST);
  const [last, setLast] = useState<Element | null>(null);
  const isWhole = most >= count;
  useEffect(() => {
    if (!last || isWhole) return;
    const whole = () => {
      setMost(count);
    };
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setMost((before) => before * 2);
    });
    observer.observe(last);
    const print = () => {
      flushSync(whole);
    };
    window.addEventListener("beforeprint", print);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [last, isWhole, count]);
  return [Math.min(most, count), setLast];
}
