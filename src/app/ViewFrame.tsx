import { useLayoutEffect, useMemo, useState } from "react";
import { SITE_NAME } from "../i18n/view-names.ts";
import type { Stock } from "../data/stock.ts";
import type { Locale } from "../i18n/text.ts";
import type { Filters, ViewId } from "../state/filters.ts";
import { createSession } from "../state/session.ts";
import { fetched } from "../ui/fetched.tsx";
import { Loading } from "../ui/Loading.tsx";
import { ReportPlaceContext } from "../ui/report-context.ts";
import { RetryPanel } from "../ui/RetryPanel.tsx";
import { VIEWS } from "../views/registry.ts";
import type { View } from "../views/types.ts";
import { Drawer } from "./Drawer.tsx";
import { lastingAddress } from "./lasting.ts";
import { useReportOf } from "./useReport.ts";

const ReportBody = fetched(async () => (await import("../ui/ReportBody.tsx")).ReportBody);

const DATA: Readonly<Record<Locale, (title: string) => string>> = {
  zh: (title) => `${title}的数据`,
  en: (title) => `the data of ${title}`,
};

type Props = {
  readonly id: ViewId;
  readonly view: View;
  /** Those that the view was last wanted with: while another is on its way, this one stays as it was. */
  readonly filters: Filters;
  readonly stock: Stock;
};

/** A view on the page: its controls, its report or why there is none yet, and the origin that is open. */
export function ViewFrame({ id, view, filters, stock }: Props) {
  // An origin belongs to the view in which it was opened, and goes with it.
  const [session] = useState(createSession);
  const { locale } = filters;
  const { report, shown, state } = useReportOf(view, filters, stock);
  const { Controls, Body } = view;
  const title = report?.title ?? VIEWS[id].title[locale];
  // With the page that it names: after the paint, what is then drawn would come before it.
  useLayoutEffect(() => {
    document.title = `${title} · ${SITE_NAME[locale]}`;
  }, [title, locale]);
  // The same while the report is the same: a control that was pressed answers without drawing the page again.
  const [place, body] = useMemo(
    () =>
      report
        ? [
            { report, session, link: (follows?: boolean) => lastingAddress(shown, stock, follows) },
            <>
              {Body ? <Body filters={shown} stock={stock} report={report} /> : <ReportBody report={report} />}
              <Drawer view={view} stock={stock} filters={shown} />
            </>,
          ]
        : [],
    [Body, report, session, view, stock, shown],
  );
  return (
    <div
      className={`view view-${id}`}
      data-view={id}
      data-state={typeof state === "object" ? "error" : state}
      aria-busy={state !== "ready"}
    >
      <ReportPlaceContext value={place}>
        <Controls filters={filters} stock={stock} report={report} />
        {body ??
          (typeof state === "object" ? (
            <RetryPanel what={DATA[locale](VIEWS[id].title[locale])} failure={state} />
          ) : (
            <Loading />
          ))}
      </ReportPlaceContext>
    </div>
  );
}
