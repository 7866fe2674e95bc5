import { useRef } from "react";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { useAttempt } from "../attempt.ts";
import { useLocale } from "../context.ts";
import { copyText } from "../copy.ts";
import { WORDS } from "./words.ts";

/** The code of a snippet with a button that copies it; where that is not allowed, it is selected instead. */
export function Code({ code }: { readonly code: string }) {
  const locale = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, run } = useAttempt(async () => {
    try {
      await copyText(code);
    } catch (error) {
      field.current?.select();
      throw error;
    }
  });
  return (
    <div className="embed-code">
      <textarea
        ref={field}
        readOnly
        rows={6}
        value={code}
        aria-label={WORDS.kind[locale]}
        spellCheck={false}
      />
      <button type="button" onClick={run}>
        {WORDS.copy[locale]}
      </button>
      <span role="status">
        {state === "done" && PART_ACTIONS.copied[locale]}
        {state === "failed" && WORDS.refused[locale]}
      </span>
    </div>
  );
}
