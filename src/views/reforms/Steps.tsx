import { chooseReforms, neighbours } from "../../core/reforms.ts";
import type { Text } from "../../core/types.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { useApp } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import type { ViewParts } from "../types.ts";
import { choiceOf } from "./choice.ts";
import { shelfOf } from "./shelf.ts";

const WORDS = {
  back: PART_ACTIONS.backToList,
  previous: { zh: "上一个", en: "Previous" },
  next: { zh: "下一个", en: "Next" },
  place: { zh: "在所选案例中的位置", en: "Place in the selection" },
} satisfies Record<string, Text>;

/** Back to the list, and to the cases before and after in the selection. */
export function Steps({ stock, filters }: Pick<ViewParts, "stock" | "filters">) {
  const { store } = useApp();
  const { locale, item = "" } = filters;
  const library = shelfOf(stock)?.library;
  const selection = library ? chooseReforms(library, choiceOf(filters)) : [];
  const { previous, next, at } = neighbours(selection, item);
  return (
    <nav className="steps" aria-label={WORDS.place[locale]}>
      <button
        type="button"
        onClick={() => {
          store.change({ item: undefined });
        }}
      >
        ← {WORDS.back[locale]}
      </button>
      <span className="gap" />
      {previous && <ViewLink to={{ item: previous.id }}>‹ {WORDS.previous[locale]}</ViewLink>}
      {at >= 0 && (
        <span className="muted">
          {at + 1} / {selection.length}
        </span>
      )}
      {next && <ViewLink to={{ item: next.id }}>{WORDS.next[locale]} ›</ViewLink>}
    </nav>
  );
}
