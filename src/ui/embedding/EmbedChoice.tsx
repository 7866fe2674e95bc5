import { useState } from "react";
import type { Block } from "../../report/blocks.ts";
import { useLocale } from "../context.ts";
import { fetched } from "../fetched.tsx";
import { EMBED } from "./entry.ts";

const Dialog = fetched(async () => (await import("./EmbedDialog.tsx")).EmbedDialog);

type Props = { readonly block: Block; readonly close: () => void };

/** The entry of a chart's menu that opens the dialog for embedding; both go together. */
export function EmbedChoice({ block, close }: Props) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul className="menu">
        <li>
          <button
            type="button"
            onClick={() => {
              setOpen(true);
            }}
          >
            {EMBED[locale]}
          </button>
        </li>
      </ul>
      {isOpen && <Dialog block={block} onClose={close} />}
    </>
  );
}
