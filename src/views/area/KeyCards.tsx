import { useState } from "react";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { COLON } from "../../i18n/text.ts";
import type { FiguresBlock, FigureStanding, KeyFigure } from "../../report/blocks.ts";
import { figuresTable } from "../../report/figures-table.ts";
import { KeyFigures } from "../../ui/blocks/KeyFigures.tsx";
import { useLocale } from "../../ui/context.ts";
import { opensOnPaper } from "../../ui/opens-on-paper.ts";
import { Table } from "../../ui/Table.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";

const WORDS = {
  more: { zh: "其余核心指标", en: "Other core indicators" },
} satisfies Record<string, Text>;

/** The key figures as cards or as their table; the less usual ones are folded. */
export function KeyCards({ block }: { readonly block: FiguresBlock }) {
  const locale = useLocale();
  const [asTable, setAsTable] = useState(false);
  const { figures, title, first = figures.length, note } = block;
  const others = figures.slice(first);
  return (
    <>
      <div className="key-figures-tools">
        <button
          type="button"
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {COLUMN_TERMS.table[locale]}
        </button>
        <TakeMenu block={block} />
      </div>
      {asTable ? (
        <Table table={figuresTable(block, locale)} title={title} />
      ) : (
        <>
          <KeyFigures block={{ title, figures: figures.slice(0, first) }} below={standingOf} />
          {others.length > 0 && (
            <details className="key-figures-more" ref={opensOnPaper}>
              <summary>
                {WORDS.more[locale]} · {String(others.length)}
              </summary>
              <KeyFigures block={{ title: WORDS.more[locale], figures: others }} below={standingOf} />
            </details>
          )}
        </>
      )}
      {note !== undefined && <p className="note">{note}</p>}
    </>
  );
}

function standingOf({ standing }: KeyFigure) {
  return standing && <Standing standing={standing} />;
}

/** Place, change and trend, as far as each can be said, above the line of the comparable periods. */
function Standing({ standing }: { readonly standing: FigureStanding }) {
  const { place, change, trend, isTested, course } = standing;
  const locale = useLocale();
  return (
    <>
      {place.value !== undefined && (
        <span className="standing">
          {COLUMN_TERMS.rank[locale]}
          {COLON[locale]}
          {place.text}
        </span>
      )}
      {[change.text, isTested ? trend.text : ""].map((text) =>
        text === "" ? null : (
          <span key={text} className="standing muted">
            {text}
          </span>
        ),
      )}
      <Course course={course} />
    </>
  );
}

/** The comparable periods as a line on a scale of its own; the table says the same in words. */
function Course({ course }: Pick<FigureStanding, "course">) {
  if (course.length < 2) return null;
  const spread = (values: readonly number[]) => {
    const low = Math.min(...values);
    return { low, size: Math.max(...values) - low || 1 };
  };
  const years = spread(course.map(([year]) => year));
  const values = spread(course.map(([, value]) => value));
  const points = course.map(
    ([year, value]) =>
      `${String(((year - years.low) / years.size) * 100)},${String(22 - ((value - values.low) / values.size) * 20)}`,
  );
  return (
    <svg className="course" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.join(" ")} />
    </svg>
  );
}
