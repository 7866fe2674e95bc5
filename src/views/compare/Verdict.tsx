import type { ReactNode } from "react";
import type { Report } from "../../exports/report.ts";
import { useLocale } from "../../ui/context.ts";

const MARKS: Record<Report["verdict"]["level"], string> = { comparable: "✓", caution: "!", refuse: "×" };

/** Title, finding and the verdict on the comparison, in that order. */
export function Verdict({ report, children }: { readonly report: Report; readonly children?: ReactNode }) {
  const locale = useLocale();
  const { level, name, text } = report.verdict;
  return (
    <div className="finding">
      <h1>{report.title}</h1>
      <p className="sentence" aria-live="polite">
        {report.sentence}
      </p>
      <p className={`verdict ${level}`}>
        <span className="mark" aria-hidden="true">
          {MARKS[level]}
        </span>
        <span>
          <strong>
            {name}
            {locale === "zh" ? "：" : ": "}
          </strong>
          {text}
        </span>
      </p>
      {children}
    </div>
  );
}
