import type { RefObject } from "react";
import { chartOf } from "../charts/plot.ts";
import type { Plot } from "../charts/plot.ts";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import { useAttempt } from "./attempt.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { Popover } from "./Popover.tsx";
import "./ChartMenu.css";

const WORDS = {
  menu: { zh: "图表菜单", en: "Chart menu" },
  full: { zh: "全屏", en: "Full screen" },
  table: { zh: "数据表", en: "Table" },
  chart: { zh: "图形", en: "Chart" },
  csv: { zh: "下载 CSV", en: "Download CSV" },
  unsaved: { zh: "未能生成CSV文件", en: "The CSV file could not be made" },
  refused: { zh: "浏览器未允许全屏。", en: "The browser did not allow full screen." },
} satisfies Record<string, Text>;

type Props = {
  readonly card: RefObject<HTMLElement | null>;
  readonly plot: Plot;
  readonly title: string;
  readonly asTable: boolean;
  readonly onToggleTable: () => void;
};

/** The same small menu on every chart, and what came of a choice that did not succeed. */
export function ChartMenu({ card, plot, title, asTable, onToggleTable }: Props) {
  const locale = useLocale();
  const full = useAttempt(async () => {
    await card.current?.requestFullscreen();
  });
  const csv = useAttempt(async () => {
    const [{ tableCsv }, { saveFile }] = await Promise.all([
      import("../exports/csv.ts"),
      import("../exports/save.ts"),
    ]);
    saveFile(`${title}.csv`, tableCsv(chartOf(plot).table(locale)), "text/csv;charset=utf-8");
  });
  return (
    <>
      <Popover label={`${WORDS.menu[locale]}：${title}`} button="⋯" className="chart-menu" align="end">
        {(close) => (
          <ul className="menu">
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  full.run();
                }}
              >
                {WORDS.full[locale]}
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  onToggleTable();
                }}
              >
                {WORDS[asTable ? "chart" : "table"][locale]}
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  csv.run();
                }}
              >
                {WORDS.csv[locale]}
              </button>
            </li>
          </ul>
        )}
      </Popover>
      {full.state === "failed" && (
        <p className="note" role="alert">
          {WORDS.refused[locale]}
        </p>
      )}
      {csv.state === "failed" && <ErrorPanel headline={WORDS.unsaved[locale]} onRetry={csv.run} />}
    </>
  );
}
