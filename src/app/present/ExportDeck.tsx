import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Deck } from "../../core/deck.ts";
import { EXPORTS } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import { fileName } from "../../exports/name.ts";
import { saveFile } from "../../exports/save.ts";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import type { Text } from "../../core/types.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { packDeck } from "../../state/deck-link.ts";
import { writeShow } from "../../state/wall.ts";
import type { ShowOptions } from "../../state/wall.ts";
import { startRun } from "../../ui/take/run.ts";
import type { Run } from "../../ui/take/run.ts";
import { pageAddress } from "../lasting.ts";
import { takeDeck } from "./take-deck.ts";
import "./deck-exports.css";

const WORDS = {
  making: SHOW_TERMS.making,
  saved: SHOW_TERMS.saved,
  failed: { zh: "未能生成，可再试一次。", en: "The file could not be made; try again." },
  print: { zh: "打印或存为 PDF", en: "Print, or save as PDF" },
  cancel: OUTPUT_TERMS.cancel,
} satisfies Record<string, Text>;

const FORMATS: readonly ExportFormat[] = ["pptx", "docx"];

type Props = {
  readonly deck: Deck;
  readonly options: ShowOptions;
  /** Whether all slides stand on the page, so that it can be printed. */
  readonly prints: boolean;
};

/** Ways out for a deck: slides and documents with charts that can be edited, and paper. */
export function ExportDeck({ deck, options, prints }: Props) {
  const { reopen, resources } = useApp();
  const locale = useLocale();
  const [run, setRun] = useState<Run>();
  useEffect(() => () => run?.cancel(), [run]);
  const take = (format: ExportFormat) => {
    if (!reopen) return;
    const { write, extension } = EXPORTS[format];
    setRun(
      startRun(format, async (job) => {
        const link = await linkOf(deck, options);
        const taken = await takeDeck(deck, locale, reopen, resources, link);
        const { content, type } = await write(taken, undefined, job);
        const name = fileName(taken.report, undefined, extension);
        if (!job.signal.aborted) saveFile(name, content, type);
        return { kind: "saved", name };
      }),
    );
  };
  return (
    <p className="deck-exports">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={deck.slides.length === 0}
          onClick={() => {
            take(format);
          }}
        >
          {EXPORTS[format].title[locale]}
        </button>
      ))}
      {prints && (
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          {WORDS.print[locale]}
        </button>
      )}
      {run && <How run={run} />}
    </p>
  );
}

/** An address that shows the deck to whoever has the file; one that no link holds leads to where decks are read in. */
async function linkOf(deck: Deck, options: ShowOptions): Promise<string> {
  const page = pageAddress();
  if (options.deck === "default") return page + writeShow(options);
  const packed = await packDeck(deck);
  return (
    page +
    (packed === undefined
      ? writeShow({ ...options, deck: "mine" }, "edit")
      : writeShow({ ...options, deck: packed }))
  );
}

function How({ run: { state, cancel } }: { readonly run: Run }) {
  const locale = useLocale();
  const now = useStore(state);
  switch (now.kind) {
    case "running":
      return (
        <span role="status">
          {WORDS.making[locale]} <progress value={now.part} max={1} />{" "}
          <button type="button" onClick={cancel}>
            {WORDS.cancel[locale]}
          </button>
        </span>
      );
    case "saved":
      return <span role="status">{WORDS.saved[locale] + now.name}</span>;
    case "failed":
      return <span role="alert">{now.said?.[locale] ?? WORDS.failed[locale]}</span>;
    case "idle":
    case "copied":
      return null;
  }
}
