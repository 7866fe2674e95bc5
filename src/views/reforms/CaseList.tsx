import type { Text } from "../../core/types.ts";
import type { TableBlock } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import { blockOf } from "../../report/report.ts";
import { Blocks } from "../../ui/blocks/BlockView.tsx";
import { SourcesLine } from "../../ui/SourcesLine.tsx";
import { useLocale } from "../../ui/context.ts";
import { How } from "../../ui/take/How.tsx";
import { useTaking } from "../../ui/take/useTaking.ts";
import { useTaken } from "../../ui/taken.ts";
import { Part } from "./Part.tsx";

const CSV: Text = { zh: "下载案例清单（CSV）", en: "Download the list (CSV)" };

/** Before the layout: what is found, and the cases of a chosen practice side by side. */
const HEAD = ["finding", "verdict"];
const BESIDE = ["peers"];
/** The whole list is for downloading. */
const FILES = ["list"];

/** The chosen cases in the chosen layout, with what must be said about them. */
export function CaseList({ report }: { readonly report: Report }) {
  const { blocks } = report;
  const among = (ids: readonly string[]) => blocks.filter(({ id }) => ids.includes(id));
  const rest = blocks.filter(({ id }) => ![...HEAD, ...BESIDE, ...FILES].includes(id));
  const list = blockOf(report, "list");
  return (
    <>
      <Blocks blocks={among(HEAD)} />
      {among(BESIDE).map((block) => (
        <Part key={block.id} block={block} />
      ))}
      <div className="stack">
        {rest.map((block) => (
          <Part key={block.id} block={block} />
        ))}
      </div>
      <SourcesLine report={report} />
      {list?.kind === "table" && <Download list={list} />}
    </>
  );
}

function Download({ list }: { readonly list: TableBlock }) {
  const locale = useLocale();
  const taking = useTaking(useTaken(), list);
  const save = () => {
    taking.save("csv");
  };
  return (
    <>
      <button type="button" onClick={save}>
        {CSV[locale]}
      </button>
      <How state={taking.state} cancel={taking.cancel} again={save} />
    </>
  );
}
