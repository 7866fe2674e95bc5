import { FILE_TERMS } from "../../i18n/terms-files.ts";
import { useState } from "react";
import type { Merge } from "../../core/assessment.ts";
import type { Sheet } from "../../core/sheet.ts";
import type { Text } from "../../core/types.ts";
import { writeSheet } from "../../data/assessment.ts";
import type { SheetProblem } from "../../data/assessment.ts";
import { saveFile } from "../../exports/save.ts";
import { useBackground } from "../../ui/background.ts";
import { useLocale } from "../../ui/context.ts";
import { sheetStore, useSheet } from "./sheet.ts";

const WORDS = {
  export: { zh: "导出自评表（JSON）", en: "Export the sheet (JSON)" },
  import: { zh: "导入自评表", en: "Import a sheet" },
  name: { zh: "区鉴读者自评", en: "qujian-own-scores" },
  refused: {
    zh: "文件未导入，原有自评没有改动。",
    en: "The file was not imported; your sheet is unchanged.",
  },
  undo: { zh: "撤销导入", en: "Undo the import" },
  unreadable: { zh: "文件无法打开。", en: "The file cannot be opened." },
  top: { zh: "整个文件", en: "the whole file" },
} satisfies Record<string, Text>;

const KINDS: Record<SheetProblem["kind"], Text> = {
  "not-json": { zh: "不是 JSON", en: "is not JSON" },
  missing: { zh: "缺少", en: "is missing" },
  surplus: { zh: "是多出的项", en: "does not belong there" },
  wrong: { zh: "不合要求", en: "is not what it should be" },
  twice: { zh: "重复", en: "stands twice" },
};

/** What kinds of values are called; of others stands what they are. */
const TYPES: Readonly<Record<string, Text>> = {
  Array: FILE_TERMS.list,
  Object: { zh: "一组项目", en: "a set of entries" },
  number: { zh: "数", en: "a number" },
  string: { zh: "一段文字", en: "a text" },
  boolean: { zh: "是否值", en: "true or false" },
  null: FILE_TERMS.nothing,
};

const SHOWN = 8;

type Outcome =
  | (Merge & { readonly kind: "taken"; readonly before: Sheet; readonly file: string })
  | { readonly kind: "refused"; readonly file: string; readonly problems: readonly SheetProblem[] };

/** The sheet to a file and back; a broken file is refused with every reason, and changes nothing. */
export function SheetFile() {
  const locale = useLocale();
  const { sheet } = useSheet();
  const inBackground = useBackground();
  const [outcome, setOutcome] = useState<Outcome>();

  async function take(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      const problem = { kind: "not-json", where: "", expected: "", found: WORDS.unreadable[locale] } as const;
      setOutcome({ kind: "refused", file: file.name, problems: [problem] });
      return;
    }
    const answer = sheetStore().take(text);
    setOutcome(
      "problems" in answer
        ? { kind: "refused", file: file.name, problems: answer.problems }
        : { kind: "taken", file: file.name, ...answer },
    );
  }

  return (
    <div className="sheet-file">
      <button
        type="button"
        onClick={() => {
          saveFile(`${WORDS.name[locale]}.json`, writeSheet(sheet), "application/json");
        }}
      >
        {WORDS.export[locale]}
      </button>
      <label className="file-label">
        {WORDS.import[locale]}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) inBackground(take(file));
            // The same file can be chosen again once it is mended.
            target.value = "";
          }}
        />
      </label>
      {outcome?.kind === "refused" && (
        <div className="error-panel" role="alert">
          <p>
            <strong>{outcome.file}</strong> {WORDS.refused[locale]}
          </p>
          <ul>
            {outcome.problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.where}${problem.found}`}>{problemText(problem)}</li>
            ))}
          </ul>
          {outcome.problems.length > SHOWN && <p>+{outcome.problems.length - SHOWN}</p>}
        </div>
      )}
      {outcome?.kind === "taken" && (
        <p role="status">
          {takenText(outcome)}{" "}
          <button
            type="button"
            onClick={() => {
              sheetStore().replace(outcome.before);
              setOutcome(undefined);
            }}
          >
            {WORDS.undo[locale]}
          </button>
        </p>
      )}
    </div>
  );

  function problemText({ kind, where, expected, found }: SheetProblem): string {
    const place = where === "" ? WORDS.top[locale] : where;
    const head = `${place} ${KINDS[kind][locale]}`;
    if (kind === "missing" || kind === "surplus") return head;
    if (kind !== "wrong") return `${head}: ${found}`;
    const [wanted, given] = [expected, found].map((kind) => TYPES[kind]?.[locale] ?? kind);
    return locale === "zh"
      ? `${head}：应为${wanted ?? ""}，实为${given ?? ""}`
      : `${head}: expected ${wanted ?? ""}, found ${given ?? ""}`;
  }

  function takenText({ file, added, replaced }: Extract<Outcome, { kind: "taken" }>): string {
    const [more, changed] = [String(added), String(replaced)];
    return locale === "zh"
      ? `已导入${file}：新增${more}条，更新${changed}条，其余未动。`
      : `${file} imported: ${more} added, ${changed} replaced, the rest unchanged.`;
  }
}
