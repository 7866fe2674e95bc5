import type { Block } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { SourcesLine } from "../../ui/SourcesLine.tsx";
import type { ViewParts } from "../types.ts";
import { Benchmark } from "./Benchmark.tsx";
import { Head } from "./Head.tsx";
import { Industry } from "./Industry.tsx";
import { Reforms } from "./Reforms.tsx";
import { Spines } from "./Spines.tsx";
import { Unplaced } from "./Unplaced.tsx";
import { Versus } from "./Versus.tsx";

type Props = ViewParts & { readonly report: NonNullable<ViewParts["report"]> };

/** The profile part by part; on paper the same parts break between pages. */
export function Body({ report, stock, filters }: Props) {
  const part = (id: string) => report.blocks.find((block) => block.id === id);
  const structures = [part("industry"), part("population")].flatMap((block) => block ?? []);
  return (
    <article className="profile">
      <Part block={part("no-district")} />
      <Head head={part("head")} figures={part("key-figures")} />
      <Versus block={part("versus")} />
      <Part block={part("statements")} />
      <Spines block={part("spines")} stock={stock} filters={filters}>
        <Unplaced block={part("unplaced")} />
      </Spines>
      <Part block={part("trends")} className="profile-multiples" />
      {structures.length > 0 && (
        <div className="structures">
          {structures.map((block) =>
            block.id === "industry" ? (
              <Industry key={block.id} block={block} />
            ) : (
              <BlockView key={block.id} block={block} />
            ),
          )}
        </div>
      )}
      <Benchmark block={part("benchmark")} stock={stock} filters={filters} />
      <Reforms block={part("reforms")} />
      <footer className="profile-sources">
        <SourcesLine report={report} />
        <Part block={part("made")} />
      </footer>
    </article>
  );
}

function Part({ block, className }: { readonly block: Block | undefined; readonly className?: string }) {
  if (!block) return null;
  return className === undefined ? (
    <BlockView block={block} />
  ) : (
    <div className={className}>
      <BlockView block={block} />
    </div>
  );
}
