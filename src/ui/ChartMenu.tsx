import type { RefObject } from "react";
import type { Plot } from "../charts/registry.ts";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import { Popover } from "./Popover.tsx";
import "./ChartMenu.css";

const WORDS = {
  menu: { zh: "图表菜单", en: "Chart menu" },
  full: { zh: "全屏", en: "Full screen" },
  table: { zh: "数据表", en: "Table" },
  chart: { zh: "图形", en: "Chart" },
  csv: { zh: "下载 CSV", en: "Download CSV" },
} satisfies Record<string, Text>;

type Props = {
  readonly card: RefObject<HTMLElement | null>;
  readonly plot: Plot;
  readonly title: string;
  readonly asTable: boolean;
  readonly onToggleTable: () => void;
};

/** The same small menu on every chart. */
export function ChartMenu({ card, plot, title, asTable, onToggleTable }: Props) {
  const locale = useLocale();
  async function download(): Promise<void> {
    const [{ chartOf }, { tableCsv }, { saveFile }] = await Promise.all([
      import("../charts/registry.ts"),
      import("../exports/csv.ts"),
      import("../exports/save.ts"),
    ]);
    saveFile(`${title}.csv`, tableCsv(chartOf(plot).table(locale)), "text/csv;charset=utf-8");
  }
  return (
    <Popover label={`${WORDS.menu[locale]}：${title}`} button="⋯" className="chart-menu" align="end">
      {(close) => (
        <ul className="menu">
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                void card.current?.requestFullscreen();
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
                void download();
              }}
            >
              {WORDS.csv[locale]}
            </button>
          </li>
        </ul>
      )}
    </Popover>
  );
}
