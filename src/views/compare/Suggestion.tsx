import { useMemo } from "react";
import type { Dataset } from "../../core/dataset.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { betterPeriod } from "./better-period.ts";
import type { Selection } from "./selection.ts";

/** A way out where the present period leaves nothing to compare. */
export function Suggestion({ data, selection }: { readonly data: Dataset; readonly selection: Selection }) {
  const { store } = useApp();
  const locale = useLocale();
  const better = useMemo(() => betterPeriod(data, selection), [data, selection]);
  if (!better) return null;
  const { period, count } = better;
  const name = formatPeriod(period, locale);
  return (
    <button
      type="button"
      onClick={() => {
        store.change({ when: { kind: "period", period } });
      }}
    >
      {locale === "zh"
        ? `改看${name}（${String(count)}个区可比）`
        : `Show ${name} (${String(count)} areas comparable)`}
    </button>
  );
}
