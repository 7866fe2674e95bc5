import { useState } from "react";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { useLocale } from "../../ui/context.ts";

type Props = { readonly notes: readonly string[]; readonly isOver?: boolean };

/** What of a show's address or deck is not as was asked for, where it is read; it is there until it is put away. */
export function ShowNotice({ notes, isOver = false }: Props) {
  const locale = useLocale();
  const [isClosed, setClosed] = useState(false);
  if (notes.length === 0 || isClosed || isOver) return null;
  return (
    <div className="show-notice" role="alert">
      {notes.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button
        type="button"
        onClick={() => {
          setClosed(true);
        }}
      >
        {OUTPUT_TERMS.dismiss[locale]}
      </button>
    </div>
  );
}
