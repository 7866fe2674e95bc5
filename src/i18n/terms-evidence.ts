import type { Text } from "../core/types.ts";

/** What the published figures imply, and whether they agree. */
export const EVIDENCE_TERMS = {
  crosschecks: { zh: "交叉核对", en: "Cross-checks" },
  theCrosschecks: { zh: "交叉核对", en: "the cross-checks" },
  otherReading: { zh: "另一种读法", en: "The other reading" },
  left: { zh: "左边", en: "Left side" },
  right: { zh: "右边", en: "Right side" },
  formula: { zh: "算式", en: "Formula" },
  letter: { zh: "代号", en: "Letter" },
  derived: { zh: "推算", en: "derived" },
  derivedValue: { zh: "推算值", en: "Derived value" },
  derivedValues: { zh: "推算值", en: "Derived values" },
  theDerivedValues: { zh: "推算值", en: "the derived values" },
  dictionary: { zh: "指标词典", en: "Indicator dictionary" },
} satisfies Record<string, Text>;
