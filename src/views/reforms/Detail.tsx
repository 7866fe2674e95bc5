import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { neighbours } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { citePlain } from "../../i18n/cite.ts";
import { FIRST_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { ChartCard } from "../../ui/ChartCard.tsx";
import { AreaTag } from "./Cards.tsx";
import { joined, pairSection } from "./effects.ts";
import { Figures } from "./Figures.tsx";
import { Peers } from "./Peers.tsx";
import { ReformLink } from "./ReformLink.tsx";
import { Refused } from "./Refused.tsx";
import { ScoreForm } from "./ScoreForm.tsx";
import { sinceText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  back: { zh: "返回案例列表", en: "Back to the list" },
  previous: { zh: "上一个", en: "Previous" },
  next: { zh: "下一个", en: "Next" },
  place: { zh: "在所选案例中的位置", en: "Place in the selection" },
  problem: { zh: "针对的问题", en: "Problem" },
  measures: { zh: "举措", en: "Measures" },
  includes: { zh: "包含", en: "Includes" },
  effects: { zh: "成效与规模", en: "Effects and scale" },
  firsts: { zh: "自称率先", en: "Claims to be first" },
  claimed: { zh: "称者：", en: "claimed by " },
  unverified: { zh: "均为自称，未经核实。", en: "Claims only; none has been verified." },
  owner: { zh: "主管单位", en: "Run by" },
  since: { zh: "起始", en: "Beginning" },
  scope: { zh: "范围", en: "Scope" },
  source: { zh: "来源", en: "Source" },
  lines: { zh: "原文第", en: "text line " },
  linesEnd: { zh: "行", en: "" },
  notStated: { zh: "原文未写", en: "not stated in the text" },
} satisfies Record<string, Text>;

type Props = { readonly shelf: Shelf; readonly reform: Reform; readonly selection: readonly Reform[] };

/** One case on its own page. */
export function Detail({ shelf, reform, selection }: Props) {
  const { store } = useApp();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [reform.id]);
  const pairs = joined(shelf, [reform]);
  const source = shelf.library.sources.get(reform.source);
  const lines = WORDS.lines[locale] + listed(locale, reform.lines.map(String)) + WORDS.linesEnd[locale];
  const facts: readonly (readonly [Text, ReactNode])[] = [
    [WORDS.owner, reform.owner?.[locale] ?? WORDS.notStated[locale]],
    [WORDS.since, reform.since === undefined ? WORDS.notStated[locale] : sinceText(reform, locale)],
    [WORDS.scope, (reform.scope ?? shelf.areas.get(reform.area)?.name)?.[locale]],
    [
      WORDS.source,
      <>
        {source && citePlain(source)} ({lines}){source?.quality && <small>{source.quality[locale]}</small>}
      </>,
    ],
  ];
  return (
    <article className="reform-page">
      <Steps selection={selection} id={reform.id} />
      <header>
        <AreaTag shelf={shelf} reform={reform} />
        <h1 ref={heading} tabIndex={-1}>
          {reform.name[locale]}
        </h1>
        {reform.includes && (
          <p className="muted">
            {WORDS.includes[locale]}
            {locale === "zh" ? "：" : ": "}
            {listed(
              locale,
              reform.includes.map((one) => one[locale]),
            )}
          </p>
        )}
      </header>
      <div className="reform-columns">
        <section className="card">
          <h2>{WORDS.problem[locale]}</h2>
          <p>{reform.problem?.[locale] ?? <span className="muted">{WORDS.notStated[locale]}</span>}</p>
          <h2>{WORDS.measures[locale]}</h2>
          <ul className="bullets">
            {reform.measures.map((measure) => (
              <li key={measure.zh}>{measure[locale]}</li>
            ))}
          </ul>
          {reform.firsts.length > 0 && (
            <>
              <h2>{WORDS.firsts[locale]}</h2>
              <ul className="bullets">
                {reform.firsts.map(({ level, what, claimedBy }) => (
                  <li key={`${level}${what.zh}`}>
                    <strong>{FIRST_NAMES[level][locale]}</strong> {what[locale]}{" "}
                    <small>
                      {WORDS.claimed[locale]}
                      {claimedBy[locale]}
                    </small>
                  </li>
                ))}
              </ul>
              <p className="note">{WORDS.unverified[locale]}</p>
            </>
          )}
        </section>
        <section className="card">
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label.en}>
                <dt>{label[locale]}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      {pairs.length > 0 && (
        <ChartCard
          section={pairSection(shelf, pairs, locale)}
          sentence={reform.name[locale]}
          onOpen={(key) => {
            const figure = key.split("|")[2];
            if (figure !== undefined) store.open({ area: reform.area, figure });
          }}
        />
      )}
      <Refused shelf={shelf} reforms={[reform]} />
      <section className="card">
        <h2>{WORDS.effects[locale]}</h2>
        <Figures shelf={shelf} reform={reform} />
      </section>
      {reform.practice !== undefined && (
        <Peers shelf={shelf} practice={reform.practice} current={reform.id} />
      )}
      <ScoreForm key={reform.id} id={reform.id} />
    </article>
  );
}

/** Back to the list, and to the cases before and after in the selection. */
function Steps({ selection, id }: { readonly selection: readonly Reform[]; readonly id: string }) {
  const { store } = useApp();
  const locale = useLocale();
  const { previous, next, at } = neighbours(selection, id);
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
      {previous && <ReformLink id={previous.id}>‹ {WORDS.previous[locale]}</ReformLink>}
      {at >= 0 && (
        <span className="muted">
          {at + 1} / {selection.length}
        </span>
      )}
      {next && <ReformLink id={next.id}>{WORDS.next[locale]} ›</ReformLink>}
    </nav>
  );
}
