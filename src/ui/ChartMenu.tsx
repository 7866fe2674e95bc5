import type { RefObject } from "react";
import type { Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { EXPORTS, formatsOf } from "../exports/registry.ts";
import type { ChartBlock } from "../report/blocks.ts";
import { useLocale } from "./context.ts";
import { useAttempt } from "./attempt.ts";
import { DownloadFailure, useDownload } from "./download.tsx";
import { Popover } from "./Popover.tsx";
import "./ChartMenu.css";

const WORDS = {
  menu: { zh: "图表菜单", en: "Chart menu" },
  full: { zh: "全屏", en: "Full screen" },
  table: COLUMN_TERMS.table,
  chart: COLUMN_TERMS.chart,
  download: { zh: "下载 ", en: "Download " },
  refused: { zh: "浏览器未允许全屏。", en: "The browser did not allow full screen." },
} satisfies Record<string, Text>;

type Props = {
  readonly card: RefObject<HTMLElement | null>;
  readonly block: ChartBlock;
  readonly asTable: boolean;
  readonly onToggleTable: () => void;
};

/** The same small menu on every chart, and what came of a choice that did not succeed. */
export function ChartMenu({ card, block, asTable, onToggleTable }: Props) {
  const locale = useLocale();
  const full = useAttempt(async () => {
    await card.current?.requestFullscreen();
  });
  const download = useDownload(block);
  return (
    <>
      <Popover label={`${WORDS.menu[locale]}：${block.title}`} button="⋯" className="chart-menu" align="end">
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
            {formatsOf(block).map((format) => (
              <li key={format}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    download.save(format);
                  }}
                >
                  {WORDS.download[locale]}
                  {EXPORTS[format].title[locale]}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      {full.state === "failed" && (
        <p className="note" role="alert">
          {WORDS.refused[locale]}
        </p>
      )}
      <DownloadFailure download={download} />
    </>
  );
}
