import { useLocale } from "../../ui/context.ts";
import { Verdict } from "../../ui/blocks/Finding.tsx";
import { Later } from "../../ui/Later.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { isBrowsers } from "../../ui/modifiers.ts";
import type { Answer } from "./resolve.ts";
import { WORDS } from "./words.ts";

type Props = { readonly answer: Answer | undefined; readonly onGo: (href: string) => void };

/** What the view behind the chosen answer says: its sentence, how far it holds, its sources, and what is missing. */
export function Answered({ answer, onGo }: Props) {
  const locale = useLocale();
  const link = (href: string, text: string, className?: string) => (
    <a
      key={href}
      className={className}
      href={href}
      onClick={(event) => {
        if (isBrowsers(event)) return;
        event.preventDefault();
        onGo(href);
      }}
    >
      {text}
    </a>
  );
  return (
    <section
      className="ask-said"
      aria-live="polite"
      aria-label={answer?.said?.title ?? WORDS.answers[locale]}
    >
      {!answer ? (
        <Later>
          <Loading />
        </Later>
      ) : (
        <>
          {answer.said && (
            <>
              <h3>{answer.said.title}</h3>
              <p className="sentence">{answer.said.sentence}</p>
              {answer.said.verdict && <Verdict block={answer.said.verdict} />}
            </>
          )}
          {answer.notes.map((note) => (
            <p key={note} className="ask-note">
              {note}
            </p>
          ))}
          {!answer.said && <p className="ask-note">{WORDS.failed[locale]}</p>}
          {answer.others.length > 0 && (
            <p className="ask-others">
              {WORDS.nearer[locale]}
              {answer.others.map(({ href, text }) => link(href, text))}
            </p>
          )}
          {answer.said && <p className="note">{answer.said.sources}</p>}
          {link(answer.link, `${WORDS.open[locale]} →`, "button")}
        </>
      )}
    </section>
  );
}
