import type { Crosscheck } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { readingSteps } from "../../exports/arithmetic.ts";
import type { ReadingSteps, Side } from "../../exports/arithmetic.ts";
import { CROSSCHECK_VERDICT_NAMES, RELATION_RESULTS, RELATION_SIGNS } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { areaName, inUnit, unitName } from "./names.ts";
import { OperandTable } from "./OperandTable.tsx";
import { Record } from "./Record.tsx";
import type { Shown } from "./shown.ts";
import { TONES } from "./verdicts.ts";

const WORDS = {
  other: { zh: "另一种读法", en: "The other reading" },
  names: { zh: "算式", en: "In names" },
  numbers: { zh: "代入", en: "In numbers" },
  range: { zh: "取整区间", en: "Within rounding" },
  left: { zh: "左边", en: "Left side" },
  right: { zh: "右边", en: "Right side" },
  operands: { zh: "用到的数字", en: "The figures used" },
} satisfies globalThis.Record<string, Text>;

type Props = {
  readonly check: Crosscheck;
  readonly wire: EvidenceWire<"crosschecks">;
  readonly shown: Shown;
};

/** One check with its arithmetic laid open: both sides in names, in numbers and as intervals, and what follows. */
export function CrosscheckRecord({ check, wire, shown }: Props) {
  const locale = useLocale();
  const { names } = shown;
  const unit = unitName(names, check.unit, locale);
  const kicker = `${areaName(names, check.area, locale)} · ${formatPeriod(check.period, locale)}`;
  return (
    <Record id={check.id} title={check.name[locale]} kicker={kicker}>
      <p className="conclusion">
        <span className={`badge ${TONES[check.verdict]}`}>
          {CROSSCHECK_VERDICT_NAMES[check.verdict][locale]}
        </span>{" "}
        {check.why[locale]}
      </p>
      {readingSteps(check, wire, locale).map((reading) => (
        <Reading key={reading.what ?? ""} reading={reading} unit={unit} />
      ))}
      <h3>{WORDS.operands[locale]}</h3>
      <OperandTable operands={check.operands} wire={wire} shown={shown} />
    </Record>
  );
}

function Reading({ reading, unit }: { readonly reading: ReadingSteps; readonly unit: string }) {
  const locale = useLocale();
  const { what, left, right, relation, holds } = reading;
  return (
    <section className="reading">
      {what !== undefined && (
        <h3>
          {WORDS.other[locale]}
          {locale === "zh" ? "：" : ": "}
          {what}
        </h3>
      )}
      <div className="sides">
        <SideBox label={WORDS.left[locale]} side={left} unit={unit} />
        <span className="relation" aria-hidden="true">
          {RELATION_SIGNS[relation]}
          {!holds && <s className="fails" />}
        </span>
        <SideBox label={WORDS.right[locale]} side={right} unit={unit} />
      </div>
      <p className={holds ? "result good" : "result bad"}>
        <span aria-hidden="true">{holds ? "✓" : "×"}</span>{" "}
        {RELATION_RESULTS[holds ? "holds" : "fails"][relation][locale]}
      </p>
    </section>
  );
}

/** One side of an identity: names, numbers with their result, interval. */
export function SideBox({
  label,
  side,
  unit,
}: {
  readonly label: string;
  readonly side: Side;
  readonly unit: string;
}) {
  const locale = useLocale();
  const result = inUnit(side.value, unit, locale);
  const isBare = side.numbers.replace(/^[≈≥≤]/, "") === side.value;
  return (
    <dl className="side" aria-label={label}>
      <dt>{WORDS.names[locale]}</dt>
      <dd>{side.names}</dd>
      <dt>{WORDS.numbers[locale]}</dt>
      <dd className="numbers">
        {isBare ? inUnit(side.numbers, unit, locale) : `${side.numbers} = ${result}`}
      </dd>
      <dt>{WORDS.range[locale]}</dt>
      <dd className="numbers">{inUnit(side.range, unit, locale)}</dd>
    </dl>
  );
}
