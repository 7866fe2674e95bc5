import { useEffect, useRef, useState } from "react";
import type { Text } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { PART_ACTIONS } from "../i18n/terms-parts.ts";
import { useFilters } from "../ui/context.ts";
import { copyText } from "../ui/copy.ts";
import { writeOwnUsed } from "../state/read-made-at.ts";
import type { Filters } from "../state/filters.ts";
import { VIEWS } from "../views/registry.ts";
import { lastingAddress } from "./lasting.ts";
import "./Copying.css";

const WORDS = {
  copied: PART_ACTIONS.copied,
  refused: {
    zh: "浏览器未允许复制；链接已选中，请自行复制。",
    en: "The browser did not allow copying; the link is selected for you to copy.",
  },
} satisfies Record<string, Text>;

/** Copies the link of what is on the page as soon as it is shown, and says how that went, as long as that is the page. */
export function Copying({ stock }: { readonly stock: Stock }) {
  const filters = useFilters();
  const link = lastingAddress(filters, stock) + ownUsed(filters, stock);
  const [first] = useState(link);
  const [how, setHow] = useState<"copied" | "refused">();
  useEffect(() => {
    copyText(first).then(
      () => {
        setHow("copied");
      },
      () => {
        setHow("refused");
      },
    );
  }, [first]);
  if (how === undefined || link !== first) return null;
  return (
    <span className="copying" role={how === "copied" ? "status" : "alert"}>
      {WORDS[how][filters.locale]}
      {how === "refused" && <Selected link={link} name={WORDS.refused[filters.locale]} />}
    </span>
  );
}

/** What the link says of the reader's own files: which of them have figures of what the page shows. */
function ownUsed(filters: Filters, stock: Stock): string {
  const code = VIEWS[filters.view].code.getState();
  if (!stock.own || code.kind !== "ready") return "";
  const shown = code.value
    .needs(filters, stock)
    .all.flatMap((need) =>
      need.kind === "partition" ? [need.indicator] : need.kind === "profile" ? (stock.profile ?? []) : [],
    );
  const used = stock.own.filter(({ observations }) =>
    observations.some(({ indicator }) => shown.includes(indicator)),
  );
  return writeOwnUsed(used.map(({ source }) => source.id));
}

function Selected({ link, name }: { readonly link: string; readonly name: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  return <input ref={field} type="text" readOnly value={link} aria-label={name} />;
}
