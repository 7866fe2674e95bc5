import { BENCHMARK_TERMS } from "./terms.ts";
import { useEffect, useState } from "react";
import type { Text } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { enumerated, listed } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useResources } from "../../../ui/context.ts";
import { useLasting } from "../../../ui/report-context.ts";
import { MakeButtons } from "../../../ui/take/MakeButtons.tsx";
import type { ViewParts } from "../../types.ts";
import { benchmarkAreas, offeredIndicators, usualIndicators } from "./choice.ts";

const WORDS = {
  over: { zh: "对象：", en: "Districts: " },
  chosen: BENCHMARK_TERMS.chosen,
  failed: { zh: "未能生成对标报告", en: "The benchmark report could not be made" },
} satisfies Record<string, Text>;

type Props = Pick<ViewParts, "filters">;

/** Which indicators the report shows one by one, and the format it is had in. */
export function BenchmarkPanel({ filters }: Props) {
  const { resources } = useApp();
  const inBackground = useBackground();
  const stock = useResources((state) => state.stock);
  useEffect(() => {
    inBackground(resources.ensure([{ kind: "rest" }]));
  }, [resources, inBackground]);
  const isWhole = stock?.manifest.rest === undefined;
  return stock && isWhole ? <Choice filters={filters} stock={stock} /> : null;
}

function Choice({ filters, stock }: Props & { readonly stock: Stock }) {
  const { locale } = filters;
  const [chosen, setChosen] = useState(() => usualIndicators(stock, filters));
  const { resources } = useApp();
  const lasting = useLasting();
  const names = benchmarkAreas(stock, filters).map((area) => areaName(stock.data, area, locale));
  return (
    <div style={{ width: "20rem", maxWidth: "100%" }}>
      <p>{WORDS.over[locale] + (locale === "zh" ? listed(locale, names) : enumerated(names))}</p>
      <fieldset>
        <legend>{WORDS.chosen[locale]}</legend>
        {offeredIndicators(stock, filters).map(({ id, name }) => (
          <div key={id}>
            <label style={{ display: "flex", alignItems: "baseline", minHeight: "1.5rem" }}>
              <input
                type="checkbox"
                style={{ flex: "none" }}
                checked={chosen.includes(id)}
                onChange={({ target }) => {
                  setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
                }}
              />
              {name[locale]}
            </label>
          </div>
        ))}
      </fieldset>
      <MakeButtons
        formats={["docx", "pptx"]}
        failed={WORDS.failed[locale]}
        takenOf={async () => {
          const { benchmarkTaken } = await import("./make.ts");
          return benchmarkTaken(resources, filters, chosen, lasting());
        }}
      />
    </div>
  );
}
