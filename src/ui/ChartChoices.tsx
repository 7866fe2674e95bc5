import type { Text } from "../core/types.ts";
import { ACTIONS } from "../i18n/terms-actions.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import type { ChartBlock } from "../report/blocks.ts";
import { EXPORTS, formatsOf } from "../exports/registry.ts";
import { useLocale } from "./context.ts";
import { DownloadFailure, useDownload } from "./download.tsx";
import { EmbedChoice } from "./embedding/EmbedChoice.tsx";

const WORDS = {
  full: { zh: "全屏", en: "Full screen" },
  leave: ACTIONS.leaveFullScreen,
  table: COLUMN_TERMS.table,
  chart: COLUMN_TERMS.chart,
  download: { zh: "下载 ", en: "Download " },
} satisfies Record<string, Text>;

export type ChartMenuProps = {
  readonly block: ChartBlock;
  readonly isFull: boolean;
  readonly asTable: boolean;
  readonly onToggleFull: () => void;
  readonly onToggleTable: () => void;
};

type Props = ChartMenuProps & { readonly close: () => void };

/** What a chart's menu offers. A download closes it when the file has been made, and says in it when it could not. */
export function ChartChoices({ block, isFull, asTable, onToggleFull, onToggleTable, close }: Props) {
  const locale = useLocale();
  const download = useDownload(block, close);
  const choices = [
    { id: "full", text: WORDS[isFull ? "leave" : "full"][locale], run: onToggleFull },
    { id: "table", text: WORDS[asTable ? "chart" : "table"][locale], run: onToggleTable },
  ];
  return (
    <>
      <ul className="menu">
        {choices.map(({ id, text, run }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                close();
                run();
              }}
            >
              {text}
            </button>
          </li>
        ))}
        {formatsOf(block).map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                download.save(format);
              }}
            >
              {WORDS.download[locale]}
              {EXPORTS[format].title[locale]}
            </button>
          </li>
        ))}
      </ul>
      <EmbedChoice block={block} close={close} />
      <DownloadFailure download={download} />
    </>
  );
}
