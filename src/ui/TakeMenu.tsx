import type { Text } from "../core/types.ts";
import { COLON } from "../i18n/text.ts";
import type { Block } from "../report/blocks.ts";
import { useLocale } from "./context.ts";
import { fetched } from "./fetched.tsx";
import { Popover } from "./Popover.tsx";

const WORDS = {
  take: { zh: "导出", en: "Export" },
} satisfies Record<string, Text>;

/** Formats and their choices, fetched when something is first taken away. */
export const Take = fetched(async () => (await import("./take/Take.tsx")).Take);

type Props = {
  /** Without it, the report as a whole. */
  readonly block?: Block & { readonly title: string };
};

/** The way out for a table of the report, or for the report as a whole. */
export function TakeMenu({ block }: Props) {
  const locale = useLocale();
  const words = WORDS.take[locale];
  return (
    <Popover
      button={words}
      align="end"
      className="take-menu"
      {...(block && { label: words + COLON[locale] + block.title })}
    >
      {(close) => <Take {...(block && { block })} onDone={close} />}
    </Popover>
  );
}
