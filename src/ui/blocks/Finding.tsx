import type { FindingBlock, VerdictBlock } from "../../report/blocks.ts";
import { useLocale } from "../context.ts";
import { untilThere } from "../until-there.ts";
import { ReportLink } from "../ReportLink.tsx";
import { COLON } from "../../i18n/text.ts";

const MARKS: Record<VerdictBlock["level"], string> = { comparable: "✓", caution: "!", refuse: "×" };

/** What the report is about and what it found; a change is read out. */
export function Finding({ block: { lead, text } }: { readonly block: FindingBlock }) {
  return (
    <>
      {lead !== undefined && <h1>{lead}</h1>}
      {text !== "" && (
        <p className="sentence" aria-live="polite">
          {text}
        </p>
      )}
    </>
  );
}

/** Brings the table of that title into sight as soon as it is there, and the focus to it. */
function showTable(title: string): void {
  untilThere(() => {
    const table = [...document.querySelectorAll<HTMLElement>("[data-list]")].find(
      ({ dataset }) => dataset["list"] === title,
    );
    table?.scrollIntoView({ block: "center" });
    table?.focus({ preventScroll: true });
    return table !== undefined;
  });
}

/** How far the values can be compared, why, and where a better comparison is. */
export function Verdict({
  block: { level, name, text, suggestion, reasons },
}: {
  readonly block: VerdictBlock;
}) {
  const locale = useLocale();
  return (
    <>
      <p className={`verdict ${level}`}>
        <span className="mark" aria-hidden="true">
          {MARKS[level]}
        </span>
        <span>
          <strong>
            {name}
            {COLON[locale]}
          </strong>
          {text}
          {reasons && (
            <>
              {" "}
              <ReportLink
                href={reasons.href}
                onFollowed={() => {
                  showTable(reasons.text);
                }}
              >
                {reasons.text}
              </ReportLink>
            </>
          )}
        </span>
      </p>
      {suggestion && (
        <ReportLink className="button" href={suggestion.href}>
          {suggestion.text}
        </ReportLink>
      )}
    </>
  );
}
