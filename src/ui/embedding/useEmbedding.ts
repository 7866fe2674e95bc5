import { useState } from "react";
import { fingerprintOf } from "../../exports/fingerprint.ts";
import type { Taken } from "../../exports/types.ts";
import type { Block } from "../../report/blocks.ts";
import type { Locale } from "../../i18n/text.ts";
import { EMBED_DEFAULTS } from "../../state/embed.ts";
import type { EmbedOptions } from "../../state/embed.ts";
import { useFilters } from "../context.ts";
import { useLasting } from "../report-context.ts";
import { useTaken } from "../taken.ts";

/** What an author chooses in the dialog. */
export type Choice = Omit<EmbedOptions, "block" | "frozen"> & {
  readonly isBlock: boolean;
  readonly isFrozen: boolean;
  readonly locale: Locale;
};

export type Embedding = {
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  /** Up to its last slash. */
  readonly site: string;
  /** `#/…` */
  readonly link: string;
  readonly options: EmbedOptions;
  readonly title: string;
  /** The report as outputs take it. */
  readonly taken: Taken;
};

/** What is embedded of the report around, as far as it is chosen: link and options of its address. */
export function useEmbedding(block: Block): Embedding {
  const { locale: now } = useFilters();
  const linkOf = useLasting();
  const taken = useTaken();
  const [choice, setChoice] = useState<Choice>({
    ...EMBED_DEFAULTS,
    isBlock: true,
    isFrozen: false,
    locale: now,
  });
  const { isBlock, isFrozen, locale, ...looks } = choice;
  const part = isBlock ? block : undefined;
  const [page = "", said = ""] = linkOf(!isFrozen).split("#");
  return {
    choice,
    choose: (change) => {
      setChoice({ ...choice, ...change });
    },
    site: page.replace(/[^/]*$/, ""),
    // It says its language whatever that is.
    link: `#${said.replace(/([?&]l=)\w+/, `$1${locale}`)}`,
    options: {
      ...looks,
      ...(part && { block: part.id }),
      ...(isFrozen && { frozen: fingerprintOf(taken, part) }),
    },
    title: taken.report.title,
    taken,
  };
}
