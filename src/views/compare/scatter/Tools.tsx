import type { Text } from "../../../core/types.ts";
import { blockOf } from "../../../report/report.ts";
import type { Report } from "../../../report/report.ts";
import type { Filters } from "../../../state/filters.ts";
import { useApp } from "../../../ui/context.ts";
import { WITHOUT_OTHER } from "../with-indicator.ts";

const WORDS = {
  remove: { zh: "不再相对另一指标", en: "No longer against another indicator" },
  log: { zh: "对数", en: "Log scale" },
} satisfies Record<string, Text>;

type Props = { readonly filters: Filters; readonly report: Report | undefined };

/** Takes the second indicator away, and draws by powers of ten where the values allow it. */
export function ScatterTools({ filters: { axes, locale, measure }, report }: Props) {
  const { store } = useApp();
  return (
    <>
      <button
        type="button"
        aria-label={WORDS.remove[locale]}
        title={WORDS.remove[locale]}
        onClick={() => {
          store.change({ ...WITHOUT_OTHER, ...(measure === "ratio" && { measure: "raw" }) });
        }}
      >
        ✕
      </button>
      {mayLog(report) && (
        <span className="toggle">
          <button
            type="button"
            aria-pressed={axes === "log"}
            onClick={() => {
              store.change({ axes: axes === "log" ? "even" : "log" });
            }}
          >
            {WORDS.log[locale]}
          </button>
        </span>
      )}
    </>
  );
}

/** Whether one of the axes can go by powers of ten. */
function mayLog(report: Report | undefined): boolean {
  const block = report && blockOf(report, "scatter");
  if (block?.kind !== "chart" || block.plot.kind !== "scatter") return false;
  const { x, y } = block.plot.model;
  return x.mayLog || y.mayLog;
}
