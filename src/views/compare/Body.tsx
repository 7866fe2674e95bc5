import { blockOf } from "../../report/report.ts";
import { Blocks, BlockView } from "../../ui/blocks/BlockView.tsx";
import { SourcesLine } from "../../ui/ReportBody.tsx";
import type { ViewParts } from "../types.ts";

type Props = ViewParts & { readonly report: NonNullable<ViewParts["report"]> };

/** Title, finding and verdict; then map and ranking, trend and table as one desk. */
export function Body({ report }: Props) {
  const panels = blockOf(report, "panels");
  return (
    <>
      <Blocks blocks={report.blocks.filter((block) => block !== panels)} />
      <div className={isLong(report) ? "panels long" : "panels"}>
        {panels?.kind === "group" && panels.blocks.map((block) => <BlockView key={block.id} block={block} />)}
      </div>
      <SourcesLine report={report} />
    </>
  );
}

/** So many rows that a ranking takes the right column for itself; a shorter one leaves room for the trend below it. */
const MANY = 14;

function isLong(report: Props["report"]): boolean {
  const ranking = blockOf(report, "ranking");
  if (ranking?.kind !== "chart" || ranking.plot.kind !== "ranking") return false;
  const { ranked, unranked } = ranking.plot.model;
  return ranked.length + unranked.length > MANY;
}
