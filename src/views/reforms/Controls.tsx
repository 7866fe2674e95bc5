import { useEffect } from "react";
import type { Text } from "../../core/types.ts";
import { useApp } from "../../ui/context.ts";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { ALL_REFORMS, unknownParts } from "./choice.ts";
import { LayoutToggle } from "./LayoutToggle.tsx";
import { ListChoices } from "./ListChoices.tsx";
import { SearchField } from "./SearchField.tsx";
import { useSharedSheet } from "./sheet.ts";
import { shelfOf } from "./shelf.ts";
import { SingleChoices } from "./SingleChoices.tsx";

const WORDS = {
  filters: { zh: "筛选案例", en: "Filter the cases" },
  reset: { zh: "清除筛选", en: "Clear" },
} satisfies Record<string, Text>;

/** Which cases and in which layout; a case's own page has steps to the next one instead. */
export function Controls({ stock, filters, report }: ViewParts) {
  const { store } = useApp();
  const { locale, item } = filters;
  const shelf = shelfOf(stock);
  useSharedSheet();
  useEffect(() => {
    if (!shelf) return;
    const { patch, problems } = unknownParts(shelf.library, filters);
    if (problems.length === 0) return;
    store.change(patch, "amend");
    store.notify({ problems });
  }, [store, shelf, filters]);
  if (!shelf || item !== undefined) return null;
  return (
    <div className="controls reform-controls" role="group" aria-label={WORDS.filters[locale]}>
      <SearchField filters={filters} />
      <ListChoices shelf={shelf} filters={filters} />
      <SingleChoices shelf={shelf} filters={filters} />
      {isChosen(filters) && (
        <button
          type="button"
          onClick={() => {
            store.change(ALL_REFORMS);
          }}
        >
          {WORDS.reset[locale]}
        </button>
      )}
      <span className="gap" />
      <LayoutToggle filters={filters} />
      {report && <TakeMenu />}
    </div>
  );
}

/** Whether any filter leaves cases out. */
function isChosen(filters: ViewParts["filters"]): boolean {
  const { query, reformAreas, reformFields, practice, zone, firstLevel, since, evidence } = filters;
  const single = [practice, zone, firstLevel, since].some((part) => part !== undefined);
  return query !== "" || reformAreas.length + reformFields.length + evidence.length > 0 || single;
}
