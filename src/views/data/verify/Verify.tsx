import { useRef, useState } from "react";
import type { Outcome } from "../../../exports/verify/types.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { ErrorPanel } from "../../../ui/ErrorPanel.tsx";
import { Result } from "./Result.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { verifyFile } from "./verify-file.ts";
import { VERIFY_WORDS } from "./words.ts";

type Checked = { readonly file: string; readonly outcome: Outcome | "broken" };

/** Takes exported files, dropped or chosen, and says of each whether its figures are the present ones. */
export function Verify() {
  const locale = useLocale();
  const { resources, reopen } = useApp();
  const inBackground = useBackground();
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [results, setResults] = useState<readonly Checked[]>();
  const release = resources.getState().stock?.manifest.release.id ?? "";
  const isOver = useFileDrop((dropped) => {
    inBackground(check(dropped));
  });
  if (!reopen) return null;
  async function check(chosen: readonly File[]): Promise<void> {
    if (!reopen) return;
    setFiles(chosen);
    setResults(undefined);
    const outcomes: Checked[] = [];
    for (const file of chosen) {
      const outcome = await verifyFile(file, { locale, resources, reopen }).catch(() => "broken" as const);
      outcomes.push({ file: file.name, outcome });
    }
    setResults(outcomes);
  }
  return (
    <section className={isOver ? "card verify over" : "card verify"} aria-label={VERIFY_WORDS.title[locale]}>
      <h2>{VERIFY_WORDS.title[locale]}</h2>
      <p>{VERIFY_WORDS.lead[locale]}</p>
      <button type="button" onClick={() => picker.current?.click()}>
        {VERIFY_WORDS.choose[locale]}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          inBackground(check([...(target.files ?? [])]));
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <div role="status">
        {files.length > 0 && !results && <p>{VERIFY_WORDS.busy[locale]}</p>}
        {results?.map(({ file, outcome }, index) =>
          outcome === "broken" ? (
            <ErrorPanel
              key={index}
              headline={`${file} · ${VERIFY_WORDS.broken[locale]}`}
              onRetry={() => {
                inBackground(check(files));
              }}
            />
          ) : (
            <Result key={index} file={file} outcome={outcome} release={release} />
          ),
        )}
      </div>
    </section>
  );
}
