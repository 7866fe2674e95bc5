import { useRef, useState } from "react";
import { readRulesFile, rulesFile } from "../../../core/monitor/rule-file.ts";
import type { RefusedFile } from "../../../core/monitor/rule-file.ts";
import type { Rule } from "../../../core/monitor/rule.ts";
import type { Text } from "../../../core/types.ts";
import { saveFile } from "../../../exports/save.ts";
import { problemText } from "../../../i18n/say-threshold.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useBackground } from "../../../ui/background.ts";

const WORDS = {
  export: { zh: "导出规则（JSON）", en: "Export the rules (JSON)" },
  import: { zh: "导入规则", en: "Import rules" },
  name: { zh: "区鉴阈值规则", en: "qujian-thresholds" },
  refused: { zh: "没有导入，原有规则未动", en: "not imported; your rules are unchanged" },
} satisfies Record<string, Text>;

const WHY: Record<Exclude<RefusedFile["kind"], "broken">, Text> = {
  "no-json": { zh: "这不是 JSON 文件", en: "this is no JSON file" },
  "other-file": { zh: "文件里没有阈值规则", en: "the file holds no thresholds" },
  "later-format": { zh: "文件是别的版本写的", en: "another version wrote the file" },
};

type Props = {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly onRules: (rules: readonly Rule[]) => void;
};

type Refused = { readonly file: string; readonly why: readonly string[] };

/** The rules to a file and back; a file with a broken rule is refused whole, each by name and field. */
export function RuleFile({ rules, locale, onRules }: Props) {
  const inBackground = useBackground();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused>();
  async function take(file: File): Promise<void> {
    const read = readRulesFile(await file.text().catch(() => ""));
    setRefused("kind" in read ? { file: file.name, why: reasons(read, locale) } : undefined);
    if (!("kind" in read)) onRules(read);
  }
  return (
    <>
      <button
        type="button"
        disabled={rules.length === 0}
        onClick={() => {
          saveFile(`${WORDS.name[locale]}.json`, rulesFile(rules), "application/json");
        }}
      >
        {WORDS.export[locale]}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {WORDS.import[locale]}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) inBackground(take(file));
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
      {refused && (
        <div className="error-panel thresholds-refused" role="alert">
          <p>
            <strong>{refused.file}</strong>
            {COLON[locale]}
            {WORDS.refused[locale]}
          </p>
          <ul>
            {refused.why.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function reasons(refused: RefusedFile, locale: Locale): readonly string[] {
  if (refused.kind !== "broken") return [WHY[refused.kind][locale]];
  return refused.problems.map((problem) => problemText(problem, locale));
}
