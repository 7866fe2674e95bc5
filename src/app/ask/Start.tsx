import { useLocale } from "../../ui/context.ts";
import { EXAMPLES, SHORTCUTS, WORDS } from "./words.ts";

/** Before anything is asked: questions to start with, and the shortcuts of the page. */
export function Start({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const locale = useLocale();
  return (
    <div className="ask-start">
      <section>
        <h3>{WORDS.examples[locale]}</h3>
        <ul>
          {EXAMPLES.map((example) => (
            <li key={example.en}>
              <button
                type="button"
                onClick={() => {
                  onAsk(example[locale]);
                }}
              >
                {example[locale]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{WORDS.shortcuts[locale]}</h3>
        <dl>
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does[locale]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
