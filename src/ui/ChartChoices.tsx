import { SHOW_TERMS } from "../i18n/terms-show.ts";
import { useState } from "react";
import type { Text } from "../core/types.ts";
import { PART_ACTIONS } from "../i18n/terms-parts.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import type { ChartBlock } from "../report/blocks.ts";
import { useLocale } from "./context.ts";
import { DeckChoices } from "./deck/DeckChoices.tsx";
import { EmbedChoice } from "./embedding/EmbedChoice.tsx";
import { Listen } from "./Listen.tsx";
import { Take } from "./TakeMenu.tsx";

const WORDS = {
  full: SHOW_TERMS.fullScreen,
  leave: PART_ACTIONS.leaveFullScreen,
  table: COLUMN_TERMS.table,
  chart: COLUMN_TERMS.chart,
  take: { zh: "下载或复制……", en: "Download or copy…" },
} satisfies Record<string, Text>;

export type ChartMenuProps = {
  readonly block: ChartBlock;
  readonly isFull: boolean;
  readonly asTable: boolean;
  readonly onToggleFull: () => void;
  readonly onToggleTable: () => void;
};

type Props = ChartMenuProps & { readonly close: () => void };

/** What a chart's menu offers; how it is taken away is chosen in the menu's own place. */
export function ChartChoices({ block, isFull, asTable, onToggleFull, onToggleTable, close }: Props) {
  const locale = useLocale();
  const [isTaken, setTaken] = useState(false);
  if (isTaken) return <Take block={block} onDone={close} />;
  const left = (run: () => void) => () => {
    close();
    run();
  };
  const choices = [
    { id: "full", text: WORDS[isFull ? "leave" : "full"][locale], run: left(onToggleFull) },
    { id: "table", text: WORDS[asTable ? "chart" : "table"][locale], run: left(onToggleTable) },
    {
      id: "take",
      text: WORDS.take[locale],
      run: () => {
        setTaken(true);
      },
    },
  ];
  return (
    <>
      <ul className="menu">
        {choices.map(({ id, text, run }) => (
          <li key={id}>
            <button type="button" onClick={run}>
              {text}
            </button>
          </li>
        ))}
        {block.plot.kind === "trend" && (
          <li>
            <Listen model={block.plot.model} />
          </li>
        )}
      </ul>
      <EmbedChoice block={block} close={close} />
      <DeckChoices block={block} />
    </>
  );
}
