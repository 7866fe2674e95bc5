import { COLON } from "../../i18n/text.ts";
import { textWidth } from "../../charts/parts.ts";
import { useLocale } from "../../ui/context.ts";
import type { Head } from "./slide-matter.ts";

const MARKS = { comparable: "✓", caution: "!", refuse: "×" } as const;

type Props = {
  readonly head: Head;
  readonly lines: readonly string[];
  /** Whether there is room for no more than the first reason of a verdict. */
  readonly isNarrow: boolean;
};

/** What a slide is about, what was found, and how far that can be compared. */
export function SlideHead({ head, lines, isNarrow }: Props) {
  return (
    <header className="slide-head" data-leads={head.leads}>
      {head.leads === "finding" ? (
        <>
          <p className="slide-kicker">{head.title}</p>
          <h1>{head.finding}</h1>
          <Said
            head={{ title: head.title, ...(head.verdict && { verdict: head.verdict }) }}
            isNarrow={isNarrow}
          />
        </>
      ) : (
        <>
          <h1>{head.title}</h1>
          <Said head={head} isNarrow={isNarrow} />
        </>
      )}
      {lines.map((line, at) => (
        <p key={at} className="slide-text">
          {line}
        </p>
      ))}
    </header>
  );
}

/** The finding and the verdict of a report. */
export function Said({ head: { finding, verdict }, isNarrow }: Omit<Props, "lines">) {
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
          {isNarrow ? <Shortened text={verdict.text} /> : verdict.text}
        </p>
      )}
    </>
  );
}

/** What two lines of a narrow wall hold, in widths of a Chinese character. */
const TWO_LINES = 44;

/** As many reasons as two lines hold, the first always, marked where others are left out; they stand with the view itself. */
function Shortened({ text }: { readonly text: string }) {
  const reasons = text.split(/(?<=[；;])\s*/);
  const fits = reasons.findLastIndex((_, at) => textWidth(reasons.slice(0, at + 1).join(""), 1) <= TWO_LINES);
  const left = reasons.slice(Math.max(fits, 0) + 1);
  if (left.length === 0) return text;
  const said = reasons
    .slice(0, reasons.length - left.length)
    .join("")
    .replace(/[；;]$/, "");
  return <span data-left-out={left.join("")}>{said}…</span>;
}
