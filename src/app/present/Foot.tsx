import { useEffect, useState } from "react";
import { useLocale, useResources } from "../../ui/context.ts";
import { useShowPlace } from "./show-context.ts";
import { filled, WORDS } from "./words.ts";

type Props = {
  readonly sources: readonly string[];
  readonly number: string;
  /** How many panels found no room on this wall. */
  readonly left: number;
};

/** Where the figures come from, and the line with release, clock and slide. */
export function Foot({ sources, number, left }: Props) {
  const { options } = useShowPlace();
  const locale = useLocale();
  const release = useResources(({ stock }) => stock?.manifest.release);
  return (
    <footer className="slide-foot">
      <p className="slide-sources">
        {left > 0 && <strong className="slide-left">{filled(WORDS.noRoom[locale], { n: left })} </strong>}
        {sources.join("　")}
      </p>
      {options.status === "on" && (
        <p className="slide-status">
          {release && `${WORDS.release[locale]} ${release.date} ${release.id}`} <Clock /> {number}
        </p>
      )}
    </footer>
  );
}

/** The time to the minute. */
function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const text = clockOf(now);
  return <time dateTime={text}>{text}</time>;
}

/** Hours and minutes, as clocks show them. */
export function clockOf(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
