import { useMemo, useState } from "react";
import { chooseReforms } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { tableCsv } from "../../exports/csv.ts";
import { saveFile } from "../../exports/save.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { ChartCard } from "../../ui/ChartCard.tsx";
import { Cards } from "./Cards.tsx";
import { choiceOf } from "./choice.ts";
import { ALL_REFORMS, Controls } from "./Controls.tsx";
import { MATRIX_WORDS, placeOf } from "./matrix.ts";
import { MatrixTable } from "./MatrixTable.tsx";
import { Peers } from "./Peers.tsx";
import { Refused } from "./Refused.tsx";
import { reformsReport } from "./report.ts";
import { SheetView } from "./SheetView.tsx";
import type { Shelf } from "./shelf.ts";
import { Undated } from "./Undated.tsx";

const WORDS = {
  none: { zh: "没有符合条件的案例。", en: "No case meets these conditions." },
  all: { zh: "显示全部案例", en: "Show all cases" },
  noEffects: {
    zh: "所选案例没有可以前后相比的数字，也没有占全市的比重。",
    en: "The chosen cases give no figures before and after, and no share of the city.",
  },
  noDates: { zh: "所选案例都没有写明起始时间。", en: "None of the chosen cases states a beginning." },
  form: { zh: "表格或图形", en: "Table or picture" },
  table: { zh: "表格", en: "Table" },
  picture: { zh: "图形", en: "Picture" },
  csv: { zh: "下载案例清单（CSV）", en: "Download the list (CSV)" },
} satisfies Record<string, Text>;

/** The cases that the filters choose. */
export function useSelection(shelf: Shelf): readonly Reform[] {
  const filters = useFilters();
  return useMemo(() => chooseReforms(shelf.library, choiceOf(filters)), [shelf, filters]);
}

type Props = {
  readonly shelf: Shelf;
  readonly reforms: readonly Reform[];
  readonly release: { readonly id: string; readonly date: string };
};

/** The chosen cases in the chosen layout, with what must be said about them. */
export function List({ shelf, reforms, release }: Props) {
  const { store } = useApp();
  const { locale, reformLayout, practice } = useFilters();
  const report = useMemo(
    () => reformsReport(shelf, reforms, reformLayout, locale, release),
    [shelf, reforms, reformLayout, locale, release],
  );
  return (
    <>
      <Controls shelf={shelf} />
      <div className="finding">
        <h1>{report.title}</h1>
        <p className="sentence" role="status">
          {reforms.length === 0 ? WORDS.none[locale] : report.sentence}
        </p>
        <p className="verdict caution">
          <span className="mark" aria-hidden="true">
            !
          </span>
          <span>{report.verdict.text}</span>
        </p>
      </div>
      {practice !== undefined && shelf.library.practices.has(practice) && (
        <Peers shelf={shelf} practice={practice} />
      )}
      {reforms.length === 0 && reformLayout !== "assessment" ? (
        <p className="card">
          <button
            type="button"
            onClick={() => {
              store.change(ALL_REFORMS);
            }}
          >
            {WORDS.all[locale]}
          </button>
        </p>
      ) : (
        <Layout shelf={shelf} reforms={reforms} sections={report.sections} sentence={report.sentence} />
      )}
      <p className="sources">{report.sources}</p>
      {reforms.length > 0 && (
        <button
          type="button"
          onClick={() => {
            saveFile(`${report.title}.csv`, tableCsv(report.table), "text/csv;charset=utf-8");
          }}
        >
          {WORDS.csv[locale]}
        </button>
      )}
    </>
  );
}

type LayoutProps = {
  readonly shelf: Shelf;
  readonly reforms: readonly Reform[];
  readonly sections: readonly Section[];
  readonly sentence: string;
};

function Layout({ shelf, reforms, sections, sentence }: LayoutProps) {
  const { store } = useApp();
  const { locale, reformLayout } = useFilters();
  const openCase = (key: string) => {
    store.change({ item: key.split("|")[0] });
  };
  const charts = sections.map((section) => (
    <ChartCard key={section.title} section={section} sentence={sentence} onOpen={openCase} />
  ));
  switch (reformLayout) {
    case "matrix":
      return <MatrixCard shelf={shelf} reforms={reforms} sections={sections} sentence={sentence} />;
    case "timeline":
      return (
        <div className="stack">
          {charts.length === 0 ? <p className="card muted">{WORDS.noDates[locale]}</p> : charts}
          <Undated shelf={shelf} reforms={reforms} />
        </div>
      );
    case "cards":
      return <Cards shelf={shelf} reforms={reforms} />;
    case "effects":
      return (
        <div className="stack">
          {charts.length === 0 && <p className="card muted">{WORDS.noEffects[locale]}</p>}
          <div className="effect-charts">{charts}</div>
          <Refused shelf={shelf} reforms={reforms} />
        </div>
      );
    case "assessment":
      return <SheetView shelf={shelf} reforms={reforms} />;
  }
}

/** The matrix as a table whose counts open the cases, or as a picture for a report. */
function MatrixCard({ shelf, reforms, sections, sentence }: LayoutProps) {
  const { store } = useApp();
  const { locale } = useFilters();
  const [picture, setPicture] = useState(false);
  const [section] = sections;
  return (
    <div className="stack">
      <div className="toggle" role="group" aria-label={WORDS.form[locale]}>
        {[false, true].map((one) => (
          <button
            key={String(one)}
            type="button"
            aria-pressed={picture === one}
            onClick={() => {
              setPicture(one);
            }}
          >
            {WORDS[one ? "picture" : "table"][locale]}
          </button>
        ))}
      </div>
      {picture && section ? (
        <ChartCard
          section={section}
          sentence={sentence}
          onOpen={(key) => {
            const place = placeOf(key);
            if (place)
              store.change({
                reformFields: [place.field],
                reformAreas: [place.area],
                reformLayout: "cards",
              });
          }}
        />
      ) : (
        <section className="card">
          <header className="card-head">
            <h2>{MATRIX_WORDS.title[locale]}</h2>
          </header>
          <MatrixTable shelf={shelf} reforms={reforms} />
          <p className="note">{MATRIX_WORDS.note[locale]}</p>
        </section>
      )}
    </div>
  );
}
