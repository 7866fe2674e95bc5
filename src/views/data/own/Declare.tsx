import { STATUSES } from "../../../core/types.ts";
import type { Partition } from "../../../core/dataset.ts";
import type { SourceKind, Text } from "../../../core/types.ts";
import type { Declaration } from "./declaration.ts";
import { Choice } from "./Choice.tsx";
import { useLocale } from "../../../ui/context.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { STATUS_NAMES } from "../../../i18n/explain.ts";
import { SOURCE_KIND_NAMES } from "../../../i18n/source-names.ts";

const WORDS = {
  title: { zh: "来源（由您填写）", en: "Where it comes from (as you say)" },
  publisher: { zh: "发布单位", en: "Published by" },
  document: { zh: "文件名称", en: "Document" },
  kind: { zh: "来源类型", en: "Kind of source" },
  status: { zh: "数据状态", en: "State of revision" },
  unsaid: { zh: "不清楚", en: "I do not know" },
  notes: { zh: "表下注释", en: "Notes below the table" },
} satisfies Record<string, Text>;

/** What a reader's table may come from, the weightiest first. */
const KINDS = (
  ["yearbook", "bulletin", "census", "report", "government-site", "news", "article"] satisfies SourceKind[]
).map((id: SourceKind) => ({ id, name: SOURCE_KIND_NAMES[id] }));

const STATES = STATUSES.map((id) => ({ id, name: STATUS_NAMES[id] }));

type Props = {
  readonly declared: Declaration;
  /** What stands below the tables, from which it may be read. */
  readonly notes: readonly string[];
  /** Indicators of the table whose figures are counted anew after each census. */
  readonly recounted: readonly Partition[];
  readonly onChange: (declared: Declaration) => void;
};

/** Who published the table, when and as what: no figure is taken without the reader's being asked. */
export function Declare({ declared, notes, recounted, onChange }: Props) {
  const locale = useLocale();
  const field = (name: "publisher" | "title" | "date", label: Text, type = "text") => (
    <label>
      {label[locale]}{" "}
      <input
        type={type}
        value={declared[name]}
        onChange={({ target }) => {
          onChange({ ...declared, [name]: target.value });
        }}
      />
    </label>
  );
  return (
    <fieldset className="own-declare">
      <legend>{WORDS.title[locale]}</legend>
      {field("publisher", WORDS.publisher)}
      {field("title", WORDS.document)}
      {field("date", ORIGIN_TERMS.date, "date")}
      <label>
        {WORDS.kind[locale]}{" "}
        <Choice
          value={declared.kind}
          options={KINDS}
          onChange={(kind) => {
            onChange({ ...declared, kind });
          }}
        />
      </label>
      <label>
        {WORDS.status[locale]}{" "}
        <Choice
          value={declared.status}
          options={STATES}
          onChange={(status) => {
            onChange({ ...declared, status });
          }}
        />
      </label>
      {recounted.map(({ indicator, vintages }) => (
        <label key={indicator.id}>
          {ORIGIN_TERMS.vintage[locale]} · {indicator.name[locale]}{" "}
          <Choice
            value={declared.vintages.get(indicator.id) ?? ""}
            options={[{ id: "", name: WORDS.unsaid }, ...vintages.values()]}
            onChange={(id) => {
              const said = [...declared.vintages, [indicator.id, id] as const].filter(
                ([of, one]) => one !== "" && (of !== indicator.id || one === id),
              );
              onChange({ ...declared, vintages: new Map(said) });
            }}
          />
        </label>
      ))}
      {notes.length > 0 && (
        <p className="own-hint">
          {WORDS.notes[locale]} · {notes.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
