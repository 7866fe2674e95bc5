import { OUTPUT_TERMS } from "../../../i18n/terms-outputs.ts";
import { useLocale } from "../../../ui/context.ts";
import { filled } from "../words.ts";
import type { Files, Known } from "./useFiles.ts";
import { WORDS } from "./words.ts";

type Props = { readonly one: Known; readonly onAnswer: Files["answer"] };

/** Asks what is to be done with a file whose slides are there already, all or some. */
export function KnownNotice({ one, onAnswer }: Props) {
  const locale = useLocale();
  const { name, deck, fresh } = one;
  const n = deck.slides.length;
  const ways = [
    ...(fresh > 0 ? [["new", filled(WORDS.addNew[locale], { n: fresh })] as const] : []),
    ["all", WORDS.addAgain[locale]],
    ["replace", WORDS.replace[locale]],
    ["none", OUTPUT_TERMS[fresh > 0 ? "cancel" : "dismiss"][locale]],
  ] as const;
  return (
    <div className="edit-notice" role="alert">
      <p>{filled(WORDS[fresh > 0 ? "someThere" : "allThere"][locale], { name, n, known: n - fresh })}</p>
      {ways.map(([how, words]) => (
        <button
          key={how}
          type="button"
          onClick={() => {
            onAnswer(one, how);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
