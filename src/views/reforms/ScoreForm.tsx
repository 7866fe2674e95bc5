import { useId } from "react";
import { CRITERIA, entryOf, FOLLOW_UPS, TOP_SCORE, totalOf } from "../../core/assessment.ts";
import type { Assessment, Criterion } from "../../core/assessment.ts";
import type { Text } from "../../core/types.ts";
import { formatShort } from "../../i18n/format.ts";
import { CRITERION_NAMES, FOLLOW_UP_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { sheetStore, useSheet } from "./sheet.ts";
import { SheetTroubleNote } from "./SheetTroubleNote.tsx";

const WORDS = {
  title: { zh: "读者自评", en: "Your own assessment" },
  own: {
    zh: "只存在本浏览器，不属于所收录的数据。",
    en: "Kept in this browser only; no part of the curated data.",
  },
  unscored: { zh: "未评", en: "not scored" },
  total: { zh: "加权得分", en: "Weighted score" },
  reason: { zh: "评分理由", en: "Reasons" },
  review: { zh: "回头看日期", en: "Date of the follow-up" },
  status: { zh: "回头看结果", en: "Result of the follow-up" },
  none: { zh: "未安排", en: "none" },
} satisfies Record<string, Text>;

const STEPS = Array.from({ length: TOP_SCORE + 1 }, (_, score) => score);

/** The reader's scores, reasons and follow-up of one case. */
export function ScoreForm({ id }: { readonly id: string }) {
  const locale = useLocale();
  const { sheet, trouble } = useSheet();
  const titleId = useId();
  const entry = entryOf(sheet, id);
  const total = totalOf(entry.scores, sheet.weights);

  function write(change: { readonly [Key in keyof Assessment]?: Assessment[Key] | undefined }): void {
    const { reform, scores, reason, reviewOn, followUp } = { ...entry, ...change };
    sheetStore().write({
      reform: reform ?? id,
      scores: scores ?? {},
      ...(reason !== undefined && reason !== "" && { reason }),
      ...(reviewOn !== undefined && reviewOn !== "" && { reviewOn }),
      ...(followUp && { followUp }),
    });
  }

  function score(criterion: Criterion, text: string): void {
    const { [criterion]: _, ...others } = entry.scores;
    write({ scores: text === "" ? others : { ...others, [criterion]: Number(text) } });
  }

  return (
    <section className="card own" aria-labelledby={titleId}>
      <h2 id={titleId}>{WORDS.title[locale]}</h2>
      <p className="note">{WORDS.own[locale]}</p>
      <SheetTroubleNote trouble={trouble} />
      <div className="score-row">
        {CRITERIA.map((criterion) => (
          <label key={criterion}>
            {CRITERION_NAMES[criterion][locale]}
            <select
              value={entry.scores[criterion] ?? ""}
              onChange={({ target }) => {
                score(criterion, target.value);
              }}
            >
              <option value="">{WORDS.unscored[locale]}</option>
              {STEPS.map((step) => (
                <option key={step} value={step}>
                  {step}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p>
          {WORDS.total[locale]} <output>{total === undefined ? "—" : formatShort(total)}</output>
        </p>
      </div>
      <label className="wide-label">
        {WORDS.reason[locale]}
        <textarea
          rows={3}
          value={entry.reason ?? ""}
          onChange={({ target }) => {
            write({ reason: target.value });
          }}
        />
      </label>
      <div className="score-row">
        <label>
          {WORDS.review[locale]}
          <input
            type="date"
            value={entry.reviewOn ?? ""}
            onChange={({ target }) => {
              write({ reviewOn: target.value });
            }}
          />
        </label>
        <label>
          {WORDS.status[locale]}
          <select
            value={entry.followUp ?? ""}
            onChange={({ target }) => {
              write({ followUp: FOLLOW_UPS.find((one) => one === target.value) });
            }}
          >
            <option value="">{WORDS.none[locale]}</option>
            {FOLLOW_UPS.map((one) => (
              <option key={one} value={one}>
                {FOLLOW_UP_NAMES[one][locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
