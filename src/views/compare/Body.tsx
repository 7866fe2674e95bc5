import { memo } from "react";
import type { Block } from "../../report/blocks.ts";
import { plain } from "../../report/rich.ts";
import { blockOf } from "../../report/report.ts";
import { Absent } from "../../ui/blocks/Absent.tsx";
import { Finding, Verdict } from "../../ui/blocks/Finding.tsx";
import { TableCard } from "../../ui/blocks/TableCard.tsx";
import { ChartCard } from "../../ui/ChartCard.tsx";
import { SourcesLine } from "../../ui/SourcesLine.tsx";
import type { ViewParts } from "../types.ts";
import { PARTS } from "./codecs.ts";
import { Benchmark } from "./Benchmark.tsx";

type Props = ViewParts & { readonly report: NonNullable<ViewParts["report"]> };

/**
 * Title, finding and verdict; then map and ranking, trend and table as one desk. Not gone through again while the controls
 * answer and the next report is made.
 */
export const Body = memo(function Body({ report, filters }: Props) {
  const finding = blockOf(report, "finding");
  const change = blockOf(report, "change");
  const against = blockOf(report, "against");
  const spread = blockOf(report, "spread-said");
  const verdict = blockOf(report, "verdict");
  const panels = blockOf(report, "panels");
  const blocks = panels?.kind === "group" ? panels.blocks : [];
  const table = blocks.find(({ id }) => id === "table");
  const pairs = blocks.filter(({ id }) =>
    ["slope", "maps", "gap", "gap-none", "scatter", ...PARTS].includes(id),
  );
  return (
    <>
      <div className="finding">
        {finding?.kind === "finding" && <Finding block={finding} />}
        {change?.kind === "finding" && <Finding block={change} />}
        {against?.kind === "finding" && <Finding block={against} />}
        {spread?.kind === "finding" && <Finding block={spread} />}
        {verdict?.kind === "verdict" && <Verdict block={verdict} />}
      </div>
      <div className={`panels${isLong(report) ? " long" : ""}`}>
        {blocks.map(
          (block) => block !== table && !pairs.includes(block) && <Panel key={block.id} block={block} />,
        )}
        {pairs.length > 0 && (
          <div className="pairs">
            {pairs.map((block) => (
              <Panel key={block.id} block={block} />
            ))}
          </div>
        )}
        {table && <Panel block={table} />}
      </div>
      <SourcesLine report={report} />
      <Benchmark filters={filters} />
    </>
  );
});

/** The kinds that this view makes: the home page fetches no others. */
function Panel({ block }: { readonly block: Block }) {
  if (block.kind === "chart") return <ChartCard block={block} />;
  if (block.kind === "table") return <TableCard block={block} />;
  // Words without links: what makes links of a note is not fetched for them.
  if (block.kind === "note") return <p className="note">{plain(block.text)}</p>;
  return block.kind === "absent" ? <Absent block={block} /> : null;
}

/** So many rows leave no room for the trend below them: the ranking stands beside the map, the trend below both. */
const MANY = 7;

function isLong(report: Props["report"]): boolean {
  const ranking = blockOf(report, "ranking");
  if (ranking?.kind !== "chart" || ranking.plot.kind !== "ranking") return false;
  const { ranked, unranked } = ranking.plot.model;
  return ranked.length + unranked.length > MANY;
}
