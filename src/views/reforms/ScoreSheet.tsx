import type { Block } from "../../report/blocks.ts";
import { RichText } from "../../ui/RichText.tsx";
import { Table } from "../../ui/Table.tsx";
import { useSheet } from "./sheet.ts";
import { SheetFile } from "./SheetFile.tsx";
import { SheetTroubleNote } from "./SheetTroubleNote.tsx";
import { Weights } from "./Weights.tsx";

const CLASSES: Readonly<Record<string, string>> = { "no-scores": "muted" };

/** The reader's scores of the chosen cases; the weights are where they are set, and the sheet goes to a file and back. */
export function ScoreSheet({ block }: { readonly block: Block }) {
  const { trouble } = useSheet();
  if (block.kind !== "group") return null;
  return (
    <section className="card own">
      <h2>{block.title}</h2>
      {block.blocks.map((part) => {
        switch (part.id) {
          case "weights":
            return (
              <div key={part.id}>
                <SheetTroubleNote trouble={trouble} />
                <Weights />
              </div>
            );
          case "scores":
            return part.kind === "table" && <Table key={part.id} table={part.table} title={part.title} />;
          default:
            return (
              part.kind === "note" && (
                <p
                  key={part.id}
                  className={CLASSES[part.id] ?? "note"}
                  role={part.id === "no-weights" ? "alert" : undefined}
                >
                  <RichText text={part.text} />
                </p>
              )
            );
        }
      })}
      <SheetFile />
    </section>
  );
}
