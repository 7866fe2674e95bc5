import { useState } from "react";
import type { Text } from "../core/types.ts";
import { EXPORTS, fileOf } from "../exports/registry.ts";
import type { ExportFormat } from "../exports/registry.ts";
import type { Job } from "../exports/types.ts";
import type { Block } from "../report/blocks.ts";
import { useLocale } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { useTaken } from "./taken.ts";

export type Download = {
  readonly save: (format: ExportFormat) => void;
  /** The format that could not be made at the last try. */
  readonly failed: ExportFormat | undefined;
};

/** Nobody stops it, and it says nothing on its way. */
const UNHURRIED: Job = { signal: new AbortController().signal, onProgress: () => undefined };

/** Saves a block of the report, or the report as a whole, as a file; `onSaved` follows when that was done. */
export function useDownload(block?: Block, onSaved?: () => void): Download {
  const taken = useTaken();
  const [failed, setFailed] = useState<ExportFormat>();
  async function write(format: ExportFormat): Promise<void> {
    const [{ name, content, type }, { saveFile }] = await Promise.all([
      fileOf(format, taken, block, UNHURRIED),
      import("../exports/save.ts"),
    ]);
    saveFile(name, content, type);
  }
  function save(format: ExportFormat): void {
    setFailed(undefined);
    write(format).then(onSaved, () => {
      setFailed(format);
    });
  }
  return { save, failed };
}

const UNSAVED: Record<"before" | "after", Text> = {
  before: { zh: "未能生成", en: "The file could not be made: " },
  after: { zh: "文件", en: "" },
};

/** Where a file could not be made: says so, and tries again. */
export function DownloadFailure({ download: { failed, save } }: { readonly download: Download }) {
  const locale = useLocale();
  if (failed === undefined) return null;
  return (
    <ErrorPanel
      headline={UNSAVED.before[locale] + EXPORTS[failed].title[locale] + UNSAVED.after[locale]}
      onRetry={() => {
        save(failed);
      }}
    />
  );
}
