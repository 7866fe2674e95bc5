import { CRITERIA, rankSheet, TOP_WEIGHT } from "../../core/assessment.ts";
import type { Assessment, Criterion } from "../../core/assessment.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { formatShort, MISSING } from "../../i18n/format.ts";
import { CRITERION_NAMES, FOLLOW_UP_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { ReformLink } from "./ReformLink.tsx";
import { sheetStore, useSheet } from "./sheet.ts";
import { SheetFile } from "./SheetFile.tsx";
import { SheetTroubleNote } from "./SheetTroubleNote.tsx";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  title: { zh: "读者自评表", en: "Your own scores" },
  own: {
    zh: "以下全部是读者自评，只存在本浏览器，不属于所收录的数据，也不进入任何排名图表。在案例页打分（0—10分）。",
    en: "All of this is your own assessment, kept in this browser only; it is no part of the curated data and enters no other chart. Score a case (0 to 10) on its page.",
  },
  weights: { zh: "权重", en: "Weights" },
  zero: { zh: "权重全为零，无法计算得分。", en: "All weights are zero, so there is no score." },
  empty: { zh: "所选案例还没有自评。", en: "None of the chosen cases has been scored." },
  elsewhere: { zh: "不在所选案例中的自评：", en: "Scored cases outside the selection: " },
  rank: { zh: "位次", en: "Rank" },
  area: { zh: "地区", en: "Area" },
  name: { zh: "案例", en: "Case" },
  total: { zh: "加权得分", en: "Weighted score" },
  reason: { zh: "理由", en: "Reasons" },
  follow: { zh: "回头看", en: "Follow-up" },
  unknown: { zh: "本数据版本没有此案例", en: "not in this data release" },
} satisfies Record<string, Text>;

/** The reader's scores of the chosen cases, ranked with the reader's weights, and the sheet as a file. */
export function SheetView({
  shelf,
  reforms,
}: {
  readonly shelf: Shelf;
  readonly reforms: readonly Reform[];
}) {
  const locale = useLocale();
  const { sheet, trouble } = useSheet();
  const known = new Map(shelf.library.reforms.map((reform) => [reform.id, reform]));
  const chosen = new Set(reforms.map(({ id }) => id));
  // What this release does not know is shown too, so that nothing the reader wrote is out of sight.
  const shown = sheet.entries.filter(({ reform }) => chosen.has(reform) || !known.has(reform));
  const { ranked, unranked } = rankSheet({ ...sheet, entries: shown });
  const hidden = sheet.entries.length - shown.length;
  const rows = [
    ...ranked.map(({ entry, rank, total }) => ({ entry, place: String(rank), total: formatShort(total) })),
    ...unranked.map((entry) => ({ entry, place: MISSING, total: MISSING })),
  ];
  const columns = [
    WORDS.rank,
    WORDS.area,
    WORDS.name,
    ...CRITERIA.map((one) => CRITERION_NAMES[one]),
    WORDS.total,
    WORDS.reason,
    WORDS.follow,
  ];
  return (
    <section className="card own">
      <h2>{WORDS.title[locale]}</h2>
      <p className="note">{WORDS.own[locale]}</p>
      <SheetTroubleNote trouble={trouble} />
      <Weights />
      {rows.length === 0 ? (
        <p className="muted">{WORDS.empty[locale]}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={WORDS.title[locale]}>
          <table>
            <caption className="sr-only">{WORDS.title[locale]}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.en} scope="col">
                    {column[locale]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ entry, place, total }) => (
                <tr key={entry.reform}>
                  <td>{place}</td>
                  <Named entry={entry} reform={known.get(entry.reform)} shelf={shelf} />
                  {CRITERIA.map((criterion) => (
                    <td key={criterion}>{entry.scores[criterion] ?? MISSING}</td>
                  ))}
                  <td>{total}</td>
                  <td className="reason">{entry.reason}</td>
                  <td>
                    {[entry.reviewOn, entry.followUp && FOLLOW_UP_NAMES[entry.followUp][locale]]
                      .filter((part) => part !== undefined)
                      .join(" · ")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && (
        <p className="note">
          {WORDS.elsewhere[locale]}
          {hidden}
        </p>
      )}
      <SheetFile />
    </section>
  );
}

type NamedProps = {
  readonly entry: Assessment;
  readonly reform: Reform | undefined;
  readonly shelf: Shelf;
};

function Named({ entry, reform, shelf }: NamedProps) {
  const locale = useLocale();
  return reform ? (
    <>
      <td>{areaName(shelf, reform.area, locale)}</td>
      <td>
        <ReformLink id={reform.id}>{reform.name[locale]}</ReformLink>
      </td>
    </>
  ) : (
    <>
      <td>{MISSING}</td>
      <td>
        <code>{entry.reform}</code> ({WORDS.unknown[locale]})
      </td>
    </>
  );
}

function Weights() {
  const locale = useLocale();
  const { weights } = useSheet().sheet;
  const sum = CRITERIA.reduce((whole, criterion) => whole + weights[criterion], 0);
  function weigh(criterion: Criterion, text: string): void {
    const weight = Math.round(Number(text));
    if (Number.isFinite(weight))
      sheetStore().weigh({ ...weights, [criterion]: Math.min(TOP_WEIGHT, Math.max(0, weight)) });
  }
  return (
    <fieldset className="score-row weights">
      <legend>{WORDS.weights[locale]}</legend>
      {CRITERIA.map((criterion) => (
        <label key={criterion}>
          {CRITERION_NAMES[criterion][locale]}
          <input
            type="number"
            min={0}
            max={TOP_WEIGHT}
            value={weights[criterion]}
            onChange={({ target }) => {
              weigh(criterion, target.value);
            }}
          />
          <small>{sum === 0 ? MISSING : `${formatShort((weights[criterion] / sum) * 100)}%`}</small>
        </label>
      ))}
      {sum === 0 && <p role="alert">{WORDS.zero[locale]}</p>}
    </fieldset>
  );
}
