import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { Files } from "./Files.tsx";

/** A section without records to open: files, releases; or the place of what could not be had. */
export function Section({ report }: { readonly report: Report }) {
  const section = blockOf(report, "section");
  if (section?.kind === "group")
    return (
      <section className="card plain-section" aria-label={section.title}>
        {section.blocks.map((block) =>
          block.kind === "table" && block.id === "files" ? (
            <Files key={block.id} block={block} />
          ) : (
            <BlockView key={block.id} block={block} />
          ),
        )}
      </section>
    );
  const missing = report.blocks.find(({ kind }) => kind === "absent");
  return missing && <BlockView block={missing} />;
}
