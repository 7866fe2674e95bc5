import { useState } from "react";
import { fingerprintOf } from "../../exports/fingerprint.ts";
import { isWeb } from "../../exports/written-link.ts";
import type { Taken } from "../../exports/types.ts";
import type { Block } from "../../report/blocks.ts";
import type { Locale } from "../../i18n/text.ts";
import { siteOf } from "../../state/embed-snippets.ts";
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
  /** The site that frames are of, up to its last slash; undefined where the page is a file and none was named. */
  readonly site: string | undefined;
  /** What its reader says of where the site is, where the page is a file, which no other page can frame. */
  readonly typed: string | undefined;
  readonly type: (text: string) => void;
  /** `#/…` */
  readonly link: string;
  readonly options: EmbedOptions;
  readonly title: string;
  /** The report as outputs take it. */
  readonly taken: Taken;
};

/** The single file, wherever it lies: only the site has what frames are made of. */
function isFile(page: string): boolean {
  return !isWeb(page) || document.querySelector('meta[name="qujian-release"]') !== null;
}

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
  const [typed, type] = useState("");
  const { isBlock, isFrozen, locale, ...looks } = choice;
  const part = isBlock ? block : undefined;
  const [page = "", said = ""] = linkOf(!isFrozen).split("#");
  return {
    choice,
    choose: (change) => {
      setChoice({ ...choice, ...change });
    },
    site: isFile(page) ? siteOf(typed) : page.replace(/[^/]*$/, ""),
    typed: isFile(page) ? typed : undefined,
    type,
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
