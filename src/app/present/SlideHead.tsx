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
          <h1>
            <Found text={head.finding ?? ""} isNarrow={isNarrow} />
          </h1>
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
      {finding !== undefined && (
        <p className="slide-finding">
          <Found text={finding} isNarrow={isNarrow} />
        </p>
      )}
      {verdict && (
        <p className={`slide-verdict ${verdict.level}`}>
          <span className="slide-mark" aria-hidden="true">
            {MARKS[verdict.level]}
          </span>
          <strong>
            {verdict.name}
            {COLON[locale]}
          </strong>
          {isNarrow ? <Shortened parts={verdict.text.split(REASONS)} most={LINE * 2} /> : verdict.text}
        </p>
      )}
    </>
  );
}

/** What was found; on a narrow wall, where its whole length would leave no room for a chart, what comes first of it. */
function Found({ text, isNarrow }: { readonly text: string; readonly isNarrow: boolean }) {
  return isNarrow ? <Shortened parts={text.split(SENTENCES)} most={LINE * 4} /> : text;
}

/** What a line of a narrow wall holds, in widths of a Chinese character. */
const LINE = 22;
/** Before what follows a semicolon, or a full stop that is not that of “no. 7”. */
const REASONS = /(?<=[；;]\s*)(?=[^\s；;])/;
const SENTENCES = /(?<=。)|(?<=(?<!\bno)\. )/;

type Parts = { readonly parts: readonly string[]; readonly most: number };

/** As many parts as find room, the first always, marked where others are left out; they stand with the view itself. */
function Shortened({ parts, most }: Parts) {
  const fits = parts.findLastIndex((_, at) => textWidth(parts.slice(0, at + 1).join(""), 1) <= most);
  const said = parts.slice(0, Math.max(fits, 0) + 1).join("");
  const left = parts.slice(Math.max(fits, 0) + 1).join("");
  if (left === "") return said;
  return <span data-left-out={left}>{said.trim().replace(/[；;。.]$/, "")}…</span>;
}
