import { useRef, useState } from "react";
import { readWatchFile, watchFile } from "../../../core/monitor/watch-file.ts";
import type { RefusedFile } from "../../../core/monitor/watch-file.ts";
import type { Watch } from "../../../core/monitor/watch-text.ts";
import type { Text } from "../../../core/types.ts";
import { saveFile } from "../../../exports/save.ts";
import { problemText } from "../../../i18n/say-watch.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useBackground } from "../../../ui/background.ts";

const WORDS = {
  export: { zh: "导出规则和目标（JSON）", en: "Export rules and targets (JSON)" },
  import: { zh: "导入规则和目标", en: "Import rules and targets" },
  name: { zh: "区鉴阈值和自有目标", en: "qujian-thresholds" },
  refused: { zh: "没有导入，原有的未动", en: "not imported; yours are unchanged" },
} satisfies Record<string, Text>;

const WHY: Record<Exclude<RefusedFile["kind"], "broken">, Text> = {
  "no-json": { zh: "这不是 JSON 文件", en: "this is no JSON file" },
  "other-file": { zh: "文件里没有阈值和自有目标", en: "the file holds no thresholds or own targets" },
  "later-format": { zh: "文件是别的版本写的", en: "another version wrote the file" },
};

type Props = {
  readonly watch: Watch;
  readonly locale: Locale;
  readonly onWatch: (watch: Watch) => void;
};

type Refused = { readonly file: string; readonly why: readonly string[] };

/** Rules and targets to a file and back; a file with a broken one is refused whole, each by name and field. */
export function WatchFile({ watch: { rules, targets }, locale, onWatch }: Props) {
  const inBackground = useBackground();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused>();
  async function take(file: File): Promise<void> {
    const read = readWatchFile(await file.text().catch(() => ""));
    setRefused("kind" in read ? { file: file.name, why: reasons(read, locale) } : undefined);
    if (!("kind" in read)) onWatch(read);
  }
  return (
    <>
      <button
        type="button"
        disabled={rules.length + targets.length === 0}
        onClick={() => {
          saveFile(`${WORDS.name[locale]}.json`, watchFile({ rules, targets }), "application/json");
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
        <div className="error-panel rules-refused" role="alert">
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
