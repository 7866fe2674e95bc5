import { plain } from "../../report/rich.ts";
import { blocksOf } from "../../report/report.ts";
import type { ViewParts } from "../types.ts";
import { CountLinks } from "./CountLinks.tsx";
import { SearchField } from "./SearchField.tsx";
import { VIEW_NAMES } from "../../i18n/view-names.ts";

/** The search over everything, and the sections with what it finds in each. */
export function Controls({ filters, report }: ViewParts) {
  const sections = report && blocksOf(report, "cases").find(({ id }) => id === "sections");
  const said = (id: string) => {
    const note = report && blocksOf(report, "note").find((block) => block.id === id);
    return note ? plain(note.text) : "";
  };
  return (
    <>
      <header className="data-head">
        <div>
          <h1>{VIEW_NAMES.data[filters.locale]}</h1>
          <p>{said("lead")}</p>
        </div>
        <SearchField filters={filters} found={said("found")} />
      </header>
      {sections && <CountLinks block={sections} className="data-tabs" current={filters.tab} as="page" />}
    </>
  );
}
