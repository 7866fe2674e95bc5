import { useId, useState } from "react";
import { STANDS } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { WORDS } from "./words.ts";

type Props = {
  readonly label: string;
  readonly value: number | undefined;
  /** Whether there must be some: the field may be empty only while it is typed in. */
  readonly isNeeded?: boolean;
  readonly onChange: (seconds: number | undefined) => void;
};

/** Seconds as digits; what is none of them is said and not taken. */
export function SecondsField({ label, value, isNeeded = false, onChange }: Props) {
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  // Stays when the field is left: what was typed was not taken, and the field shows what it was before.
  const [refused, setRefused] = useState<string>();
  const wrong = draft === undefined || draft === "" ? refused : draft;
  return (
    <div className="edit-seconds">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          value={draft ?? (value === undefined ? "" : String(value))}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : id}
          onChange={({ currentTarget }) => {
            const text = currentTarget.value.normalize("NFKC").trim();
            const seconds = secondsOf(text);
            const isTaken = seconds !== "none" && !(isNeeded && seconds === undefined);
            setDraft(isTaken ? undefined : text);
            setRefused(undefined);
            if (isTaken) onChange(seconds);
          }}
          onBlur={() => {
            setRefused(draft === "" ? undefined : draft);
            setDraft(undefined);
          }}
        />
      </label>
      {wrong !== undefined && (
        <p id={id} className="edit-wrong" role="alert">
          {refused !== undefined && `“${refused}” `}
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
