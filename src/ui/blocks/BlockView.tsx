import type { Block, BlockKind } from "../../report/blocks.ts";
import { ChartCard } from "../ChartCard.tsx";
import { Absent } from "./Absent.tsx";
import { Cases } from "./Cases.tsx";
import { Facts } from "./Facts.tsx";
import { Finding, Verdict } from "./Finding.tsx";
import { Group } from "./Group.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { Note } from "./Note.tsx";
import { Statements } from "./Statements.tsx";
import { TableCard } from "./TableCard.tsx";

/** One block of a report, as every view shows it. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "finding":
      return <Finding block={block} />;
    case "verdict":
      return <Verdict block={block} />;
    case "chart":
      return <ChartCard block={block} />;
    case "table":
      return <TableCard block={block} />;
    case "figures":
      return <KeyFigures block={block} />;
    case "statements":
      return <Statements block={block} />;
    case "facts":
      return <Facts block={block} />;
    case "cases":
      return <Cases block={block} />;
    case "note":
      return <Note block={block} />;
    case "absent":
      return <Absent block={block} />;
    case "group":
      return (
        <Group block={block}>
          <Blocks blocks={block.blocks} />
        </Group>
      );
  }
}

/** What is found and how far it can be compared stand together at the head. */
const HEAD: readonly BlockKind[] = ["finding", "verdict"];

/** Blocks below each other, in the order of the report. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const head = blocks.filter(({ kind }) => HEAD.includes(kind));
  const rest = blocks.filter(({ kind }) => !HEAD.includes(kind));
  return (
    <>
      {head.length > 0 && (
        <div className="finding">
          {head.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
      )}
      {rest.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </>
  );
}
