import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import type { Text } from "../../core/types.ts";
import { EXPORTS } from "../../exports/registry.ts";
import { COLON } from "../../i18n/text.ts";
import { useLocale } from "../context.ts";
import { ErrorPanel } from "../ErrorPanel.tsx";
import { Later } from "../Later.tsx";
import type { Copied } from "./copy-taken.ts";
import type { TakingState } from "./run.ts";

const WORDS = {
  cancel: OUTPUT_TERMS.cancel,
  making: SHOW_TERMS.making,
  saved: SHOW_TERMS.saved,
  before: { zh: "未能生成", en: "The file could not be made: " },
  after: { zh: "文件", en: "" },
} satisfies Record<string, Text>;

const COPIED: Readonly<Record<Copied, Text>> = {
  whole: { zh: "已复制图片、表格和文字。", en: "Picture, table and words are copied." },
  insecure: {
    zh: "已复制表格和文字。本页没有加密（不是 https），浏览器不让网页复制图片；请下载图片后插入。",
    en: "Table and words are copied. This page is not encrypted (no https), so the browser lets no picture be copied; please download it.",
  },
  refused: {
    zh: "已复制表格和文字。浏览器未允许复制图片；请下载图片后插入。",
    en: "Table and words are copied. The browser did not allow the picture; please download it.",
  },
};

type Props = {
  readonly state: TakingState;
  readonly cancel: () => void;
  /** Absent where the choices are gone that it was made with. */
  readonly again?: () => void;
};

/** How far it is, and a way to stop it; what was copied; or what failed. */
export function How({ state, cancel, again }: Props) {
  const locale = useLocale();
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return (
        <Later>
          <p className="take-progress" role="status">
            {WORDS.making[locale]}
            <progress value={state.part} max={1} />
            <button type="button" onClick={cancel}>
              {WORDS.cancel[locale]}
            </button>
          </p>
        </Later>
      );
    case "saved":
      return <p role="status">{WORDS.saved[locale] + state.name}</p>;
    case "copied":
      return <p role="status">{COPIED[state.how][locale]}</p>;
    case "failed": {
      const headline = WORDS.before[locale] + EXPORTS[state.format].title[locale] + WORDS.after[locale];
      if (!state.said && again) return <ErrorPanel headline={headline} onRetry={again} />;
      // Another try comes to the same: something else has to be chosen.
      return (
        <p className="note" role="alert">
          {headline + (state.said ? COLON[locale] + state.said[locale] : "")}
        </p>
      );
    }
  }
}
