import { COLON } from "../../i18n/text.ts";
import { useLocale } from "../../ui/context.ts";
import type { Head } from "./slide-matter.ts";

const MARKS = { comparable: "✓", caution: "!", refuse: "×" } as const;

/** What a slide is about, what was found, and how far that can be compared. */
export function SlideHead({ head, lines }: { readonly head: Head; readonly lines: readonly string[] }) {
  return (
    <header className="slide-head">
      <h1>{head.title}</h1>
      <Said head={head} />
      {lines.map((line, at) => (
        <p key={at} className="slide-text">
          {line}
        </p>
      ))}
    </header>
  );
}

/** The finding and the verdict of a report. */
export function Said({ head: { finding, verdict } }: { readonly head: Head }) {
  const locale = useLocale();
  return (
    <>
      {finding !== undefined && <p className="slide-finding">{finding}</p>}
      {verdict && (
        <p className={`slide-verdict ${verdict.level}`}>
          <span className="slide-mark" aria-hidden="true">
            {MARKS[verdict.level]}
          </span>
          <strong>
            {verdict.name}
            {COLON[locale]}
          </strong>
          {verdict.text}
        </p>
      )}
    </>
  );
}
