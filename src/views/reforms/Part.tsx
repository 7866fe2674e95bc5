import type { ComponentType } from "react";
import type { Block } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { RichText } from "../../ui/RichText.tsx";
import { CardGrid } from "./CardGrid.tsx";
import { Matrix } from "./Matrix.tsx";
import { Peers } from "./Peers.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";
import { Undated } from "./Undated.tsx";

/** Blocks that stand otherwise than in every view; the picture of the matrix stands in the place of its table. */
const ARRANGED: Readonly<Record<string, ComponentType<{ readonly block: Block }>>> = {
  counts: Matrix,
  matrix: Nothing,
  undated: Undated,
  cases: CardGrid,
  "effect-charts": Charts,
  peers: Peers,
  assessment: ScoreSheet,
  "no-dates": Card,
  "no-effects": Card,
  "all-cases": Offer,
};

/** A block of the report in its arrangement. */
export function Part({ block }: { readonly block: Block }) {
  const Arranged = ARRANGED[block.id] ?? BlockView;
  return <Arranged block={block} />;
}

function Nothing() {
  return null;
}

function Charts({ block }: { readonly block: Block }) {
  if (block.kind !== "group") return null;
  return (
    <div className="effect-charts">
      {block.blocks.map((chart) => (
        <BlockView key={chart.id} block={chart} />
      ))}
    </div>
  );
}

/** A remark in the place of a chart. */
function Card({ block }: { readonly block: Block }) {
  if (block.kind !== "note") return null;
  return (
    <p className="card muted">
      <RichText text={block.text} />
    </p>
  );
}

/** The way out where nothing is left to show. */
function Offer({ block }: { readonly block: Block }) {
  if (block.kind !== "note") return null;
  return (
    <p className="card">
      {block.text.map((part) =>
        typeof part !== "string" && part.kind === "link" ? (
          <ReportLink key={part.href} className="button" href={part.href}>
            {part.text}
          </ReportLink>
        ) : null,
      )}
    </p>
  );
}
