import type { Block, TableBlock } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { Table } from "../../ui/Table.tsx";
import { Conclusion } from "./Conclusion.tsx";
import { FigureList } from "./FigureList.tsx";
import { Grid } from "./Grid.tsx";
import { isReading, Reading } from "./Reading.tsx";

/** A part of an open record below the record's own heading. */
export function RecordPart({ block }: { readonly block: Block }) {
  if (block.id === "conclusion" && block.kind === "note") return <Conclusion block={block} />;
  if (block.kind === "group" && isReading(block)) return <Reading block={block} />;
  if (block.kind === "group" || block.kind === "table" || block.kind === "absent")
    return (
      <>
        {block.id !== GRID && <h3>{block.title}</h3>}
        {block.kind === "table" ? (
          <RecordTable block={block} />
        ) : block.kind === "group" ? (
          block.blocks.map((member) => <RecordPart key={member.id} block={member} />)
        ) : (
          <BlockView block={block} />
        )}
      </>
    );
  return <BlockView block={block} />;
}

const GRID = "coverage-table";
/** Few figures with much to be said of each. */
const LISTS = ["operands", "values"];

function RecordTable({ block }: { readonly block: TableBlock }) {
  const { id, title, table } = block;
  if (id === GRID) return <Grid key={title} block={block} />;
  return LISTS.includes(id) ? <FigureList block={block} /> : <Table table={table} title={title} />;
}
