import { useDeferredValue, useMemo } from "react";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { blockOf, blocksOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import type { Block, CasesBlock } from "../../report/blocks.ts";
import type { Filters } from "../../state/filters.ts";
import { fetched } from "../../ui/fetched.tsx";
import { RichText } from "../../ui/RichText.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import type { ViewParts } from "../types.ts";
import { CountLinks } from "./CountLinks.tsx";
import { openedItem } from "./opened.ts";
import { OpenRecord } from "./OpenRecord.tsx";
import { RecordList } from "./RecordList.tsx";
import { Section } from "./Section.tsx";
import { ALL } from "./subsets.ts";

/** The reader's own tables, which are read by code that few pages need. */
const Import = fetched(async () => (await import("./own/Import.tsx")).Import);

/** The whole as one file, and what is known of files that were taken away. */
const Files = fetched(async () => (await import("./verify/Files.tsx")).Files);

type Props = ViewParts & { readonly report: Report };

/** A list beside the record that is open in it; on a narrow screen the one takes the other's place. */
export function Body({ report: newest, filters: now, stock }: Props) {
  const { catalog, manifest } = stock;
  const latest = useMemo(() => ({ report: newest, filters: now }), [newest, now]);
  // A long list must not hold up the typing that it answers.
  const { report, filters } = useDeferredValue(latest);
  const { locale } = filters;
  const { item } = catalog ? openedItem(filters, catalog) : filters;
  const [list, chips] = ["list", "subsets"].map((id) =>
    blocksOf(report, "cases").find((block) => block.id === id),
  );
  if (!list)
    return (
      <>
        <Section report={report} />
        {filters.tab === "downloads" && <Files />}
        {filters.tab === "import" && catalog && manifest.rest === undefined && <Import stock={stock} />}
      </>
    );
  return (
    <div className={item === undefined ? "records" : "records open"}>
      <section className="records-list card" aria-label={list.title}>
        {chips && <CountLinks block={chips} className="chips" current={chosenIn(chips, filters)} as="true" />}
        {list.groups.length === 0 ? (
          <NoRecord none={list.none} all={blockOf(report, "show-all")} />
        ) : (
          <RecordList block={list} open={item} />
        )}
      </section>
      <section className="records-detail card">
        {item !== undefined && (
          <p className="back">
            <ViewLink to={{ item: undefined }}>← {PART_ACTIONS.backToList[locale]}</ViewLink>
          </p>
        )}
        <OpenRecord report={report} item={item} />
      </section>
    </div>
  );
}

/** A part of another section's list stands for all of this one. */
function chosenIn({ groups }: CasesBlock, { subset }: Filters): string {
  const ids = groups.flatMap(({ cases }) => cases.map(({ id }) => id));
  return subset !== undefined && ids.includes(subset) ? subset : ALL;
}

function NoRecord({ none, all }: { readonly none: string | undefined; readonly all: Block | undefined }) {
  return (
    <p className="empty">
      {none} {all?.kind === "note" && <RichText text={all.text} />}
    </p>
  );
}
