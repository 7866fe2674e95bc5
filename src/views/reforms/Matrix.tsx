import { useState } from "react";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Block } from "../../report/blocks.ts";
import { blockOf } from "../../report/report.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { useLocale } from "../../ui/context.ts";
import { useReport } from "../../ui/report-context.ts";
import { MatrixTable } from "./MatrixTable.tsx";

const WORDS = {
  form: { zh: "数据表或图形", en: "Table or chart" },
  table: COLUMN_TERMS.table,
  picture: COLUMN_TERMS.chart,
} satisfies Record<string, Text>;

/** The matrix as a table whose counts open the cases, or as a picture for a report. */
export function Matrix({ block }: { readonly block: Block }) {
  const locale = useLocale();
  const [pictured, setPictured] = useState(false);
  const picture = blockOf(useReport(), "matrix");
  if (block.kind !== "table") return null;
  return (
    <>
      <div className="toggle" role="group" aria-label={WORDS.form[locale]}>
        {[false, true].map((one) => (
          <button
            key={String(one)}
            type="button"
            aria-pressed={pictured === one}
            onClick={() => {
              setPictured(one);
            }}
          >
            {WORDS[one ? "picture" : "table"][locale]}
          </button>
        ))}
      </div>
      {pictured && picture ? <BlockView block={picture} /> : <MatrixTable block={block} />}
    </>
  );
}
