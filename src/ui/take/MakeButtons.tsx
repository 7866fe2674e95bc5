import type { Text } from "../../core/types.ts";
import { EXPORTS } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Taken } from "../../exports/types.ts";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { useLocale } from "../context.ts";
import { ErrorPanel } from "../ErrorPanel.tsx";
import { useMaking } from "./useMaking.ts";
import "./made.css";

const WORDS = {
  making: { zh: "正在生成", en: "Being made" },
} satisfies Record<string, Text>;

type Props = {
  readonly formats: readonly ExportFormat[];
  readonly takenOf: () => Promise<Taken>;
  /** What is said where it fails. */
  readonly failed: string;
};

/** The formats that a report made for the occasion is had in, a button each, and how far its file is. */
export function MakeButtons({ formats, takenOf, failed }: Props) {
  const locale = useLocale();
  const { make, stop, state } = useMaking(takenOf);
  return (
    <>
      <p className="made">
        {state === "making" ? (
          <>
            <span role="status">{WORDS.making[locale]}</span>{" "}
            <button type="button" onClick={stop}>
              {OUTPUT_TERMS.cancel[locale]}
            </button>
          </>
        ) : (
          formats.map((format) => (
            <button
              key={format}
              type="button"
              onClick={() => {
                make(format);
              }}
            >
              {EXPORTS[format].title[locale]}
            </button>
          ))
        )}
      </p>
      {typeof state === "object" && (
        <ErrorPanel
          headline={failed}
          onRetry={() => {
            make(state.failed);
          }}
        />
      )}
    </>
  );
}
