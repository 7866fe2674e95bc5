import { useEffect, useState } from "react";
import type { Stock } from "../../data/stock.ts";
import { captionOf } from "../../exports/caption.ts";
import { fingerprintOf } from "../../exports/fingerprint.ts";
import { standingAlone } from "../../report/alone.ts";
import type { Block } from "../../report/blocks.ts";
import { blockOf, blocksOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { unsaid } from "../../report/slide.ts";
import { withoutWays } from "../../report/without-ways.ts";
import type { EmbedOptions } from "../../state/embed.ts";
import type { Filters } from "../../state/filters.ts";
import type { MadeAt } from "../../state/made-at.ts";
import { createSession } from "../../state/session.ts";
import { Blocks } from "../../ui/blocks/BlockView.tsx";
import { Finding, Verdict } from "../../ui/blocks/Finding.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { ReportBody } from "../../ui/ReportBody.tsx";
import { ReportPlaceContext } from "../../ui/report-context.ts";
import { SITE_NAME } from "../../i18n/view-names.ts";
import { VIEWS } from "../../views/registry.ts";
import type { View } from "../../views/types.ts";
import { Drawer } from "../Drawer.tsx";
import { lastingAddress } from "../lasting.ts";
import { useReportOf } from "../useReport.ts";
import { Broken } from "./Broken.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { newerThan, whyNot } from "./frozen.ts";
import { WORDS } from "./words.ts";

type Props = {
  readonly view: View;
  readonly filters: Filters;
  readonly stock: Stock;
  readonly options: EmbedOptions;
  readonly madeAt: MadeAt | undefined;
};

/** A block of a view, or its whole report, with what must stand beside it and nothing else. */
export function EmbedFrame({ view, filters, stock, options, madeAt }: Props) {
  const [session] = useState(createSession);
  const { report, shown, state } = useReportOf(view, filters, stock);
  const { locale } = filters;
  const title = report?.title ?? VIEWS[filters.view].title[locale];
  useEffect(() => {
    document.title = `${title} · ${SITE_NAME[locale]}`;
  }, [title, locale]);
  const link = lastingAddress(shown, stock);
  // What can be done with a figure belongs to the whole view.
  const { actions: _, ...quiet } = view;
  if (!report) {
    return typeof state === "object" ? (
      <Broken headline={WORDS.broken[locale]} href={link} link={WORDS.open[locale]}>
        {WORDS.unread[locale]} {state.file}
      </Broken>
    ) : (
      <div data-state="loading">
        <Loading />
      </div>
    );
  }
  const block = options.block === undefined ? undefined : blockOf(report, options.block);
  if (options.block !== undefined && !block) {
    return (
      <Broken headline={WORDS.broken[locale]} href={link} link={WORDS.open[locale]}>
        {WORDS.noBlock[locale]}
        <code>{options.block}</code>
      </Broken>
    );
  }
  const isRevised = options.frozen !== undefined && options.frozen !== fingerprintOf({ report, link }, block);
  if (isRevised) {
    const { headline, why } = whyNot(locale, madeAt, stock.manifest.release);
    return (
      <Broken headline={headline} href={link} link={WORDS.present[locale]}>
        {why}
      </Broken>
    );
  }
  const Few = options.controls === "some" ? view.Few : undefined;
  return (
    <div className={`view view-${filters.view}`} data-view={filters.view} aria-busy={state !== "ready"}>
      <ReportPlaceContext value={{ report, session, link: () => link }}>
        {Few && <Few filters={filters} stock={stock} report={report} />}
        {block ? (
          <Part report={report} block={block} link={link} />
        ) : (
          <Whole view={view} report={report} filters={shown} stock={stock} />
        )}
        <EmbedFoot
          report={report}
          link={link}
          finding={options.title === "on" ? undefined : captionOf({ report, link }, block).finding}
          block={block}
          frozen={options.frozen === undefined ? undefined : (newerThan(view, shown, stock, madeAt) ?? "")}
        />
        <Drawer view={quiet} stock={stock} filters={shown} />
      </ReportPlaceContext>
    </div>
  );
}

type WholeProps = Pick<Props, "view" | "filters" | "stock"> & { readonly report: Report };

function Whole({ view: { Body }, report, filters, stock }: WholeProps) {
  return Body ? <Body filters={filters} stock={stock} report={report} /> : <ReportBody report={report} />;
}

type PartProps = { readonly report: Report; readonly block: Block; readonly link: string };

/** One block under its report's title, finding and verdict, as far as it is not one of these itself. */
function Part({ report, block, link }: PartProps) {
  const { finding, title } = captionOf({ report, link }, block);
  const [verdict] = blocksOf(report, "verdict");
  const isHead = block.kind === "finding" || block.kind === "verdict";
  return (
    <>
      {!isHead && (
        <div className="finding">
          <Finding block={{ kind: "finding", id: "finding", lead: title, text: finding }} />
          {verdict && <Verdict block={{ ...withoutWays(verdict), text: unsaid(verdict.text, finding) }} />}
        </div>
      )}
      <Blocks blocks={[standingAlone(block)]} />
    </>
  );
}
