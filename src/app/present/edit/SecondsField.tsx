import { useId, useState } from "react";
import { STANDS } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { WORDS } from "./words.ts";

type Props = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (seconds: number | undefined) => void;
};

/** Seconds as digits; what is none of them is said and not taken. */
export function SecondsField({ label, value, onChange }: Props) {
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <div className="edit-seconds">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          value={draft ?? (value === undefined ? "" : String(value))}
          aria-invalid={draft !== undefined}
          aria-describedby={draft === undefined ? undefined : id}
          onChange={({ currentTarget }) => {
            const text = currentTarget.value.normalize("NFKC").trim();
            const seconds = secondsOf(text);
            setDraft(seconds === "none" ? text : undefined);
            if (seconds !== "none") onChange(seconds);
          }}
          onBlur={() => {
            setDraft(undefined);
          }}
        />
      </label>
      {draft !== undefined && (
        <p id={id} className="edit-wrong" role="alert">
          {WORDS.badSeconds[locale]}
        </p>
      )}
    </div>
  );
}

function secondsOf(text: string): number | undefined | "none" {
  if (text === "") return undefined;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= STANDS.least && number <= STANDS.most ? number : "none";
}
