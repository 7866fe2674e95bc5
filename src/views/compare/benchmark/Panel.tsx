import { OUTPUT_TERMS } from "../../../i18n/terms-outputs.ts";
import { BENCHMARK_TERMS } from "./terms.ts";
import { useEffect, useRef, useState } from "react";
import type { IndicatorId, Text } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { EXPORTS, fileOf } from "../../../exports/registry.ts";
import { enumerated, listed } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useResources } from "../../../ui/context.ts";
import { ErrorPanel } from "../../../ui/ErrorPanel.tsx";
import { useLasting } from "../../../ui/report-context.ts";
import type { ViewParts } from "../../types.ts";
import { benchmarkAreas, offeredIndicators, usualIndicators } from "./choice.ts";

const WORDS = {
  over: { zh: "对象：", en: "Districts: " },
  chosen: BENCHMARK_TERMS.chosen,
  making: { zh: "正在生成", en: "Being made" },
  stop: OUTPUT_TERMS.cancel,
  failed: { zh: "未能生成对标报告", en: "The benchmark report could not be made" },
} satisfies Record<string, Text>;

const FORMATS = ["docx", "pptx"] as const;
type Format = (typeof FORMATS)[number];

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
  const { make, stop, state } = useMaking(filters, chosen);
  const names = benchmarkAreas(stock, filters).map((area) => areaName(stock.data, area, locale));
  const isMaking = state === "making";
  return (
    <div style={{ width: "20rem", maxWidth: "100%" }}>
      <p>{WORDS.over[locale] + (locale === "zh" ? listed(locale, names) : enumerated(names))}</p>
      <fieldset>
        <legend>{WORDS.chosen[locale]}</legend>
        {offeredIndicators(stock, filters).map(({ id, name }) => (
          <div key={id}>
            <label>
              <input
                type="checkbox"
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
      <p className="formats">
        {isMaking ? (
          <>
            <span role="status">{WORDS.making[locale]}</span>{" "}
            <button type="button" onClick={stop}>
              {WORDS.stop[locale]}
            </button>
          </>
        ) : (
          FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              onClick={() => {
                make(format);
              }}
            >
              {EXPORTS[format].title[locale]}
            </button>
          ))
        )}
      </p>
      {typeof state === "object" && (
        <ErrorPanel
          headline={WORDS.failed[locale]}
          onRetry={() => {
            make(state.failed);
          }}
        />
      )}
    </div>
  );
}

type Making = "idle" | "making" | { readonly failed: Format };

/** Makes the report and saves it; it can be stopped, and is when the panel closes. */
function useMaking(filters: Props["filters"], chosen: readonly IndicatorId[]) {
  const { resources } = useApp();
  const lasting = useLasting();
  const [state, setState] = useState<Making>("idle");
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  async function save(format: Format, signal: AbortSignal): Promise<void> {
    const [{ benchmarkTaken }, { saveFile }] = await Promise.all([
      import("./make.ts"),
      import("../../../exports/save.ts"),
    ]);
    const taken = await benchmarkTaken(resources, filters, chosen, lasting());
    signal.throwIfAborted();
    const { name, content, type } = await fileOf(format, taken, undefined, {
      signal,
      onProgress: () => undefined,
    });
    saveFile(name, content, type);
  }
  function make(format: Format): void {
    const controller = new AbortController();
    running.current = controller;
    setState("making");
    const done = (end: Making) => () => {
      if (running.current === controller) setState(controller.signal.aborted ? "idle" : end);
    };
    save(format, controller.signal).then(done("idle"), done({ failed: format }));
  }
  function stop(): void {
    running.current?.abort();
    setState("idle");
  }
  return { make, stop, state };
}
