import { useId, useState } from "react";
import { useLocale } from "../../../ui/context.ts";
import { WORDS } from "./words.ts";

type Props = { readonly link: string; readonly onChange: (link: string) => void };

/** The link of a view: any address of this site is taken from its `#/` on; anything else is said and not taken. */
export function LinkField({ link, onChange }: Props) {
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <div>
      <label>
        <span>{WORDS.link[locale]}</span>
        <input
          type="text"
          value={draft ?? link}
          aria-invalid={draft !== undefined}
          aria-describedby={draft === undefined ? undefined : id}
          onChange={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            const at = text.indexOf("#/");
            setDraft(at < 0 ? text : undefined);
            if (at >= 0) onChange(text.slice(at));
          }}
          onBlur={() => {
            setDraft(undefined);
          }}
        />
      </label>
      {draft !== undefined && (
        <p id={id} className="edit-wrong" role="alert">
          {WORDS.badLink[locale]}
        </p>
      )}
    </div>
  );
}
