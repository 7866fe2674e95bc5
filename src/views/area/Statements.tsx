import type { Dataset } from "../../core/dataset.ts";
import type { Statement } from "../../core/profile-statements.ts";
import type { Text } from "../../core/types.ts";
import { RULES, sayStatement } from "../../i18n/say-profile.ts";
import { useLocale } from "../../ui/context.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  heading: { zh: "优势与差距", en: "Strengths and gaps" },
  top: { zh: "优势：位次在前四分之一", en: "Strengths: in the top quarter" },
  bottom: { zh: "差距：位次在后四分之一", en: "Gaps: in the bottom quarter" },
  course: { zh: "走势：与中位数或领先者之差", en: "Courses: distance to the median or the leader" },
  none: { zh: "按此规则没有可说的。", en: "Nothing to say by this rule." },
} satisfies Record<string, Text>;

const CLASSES = { top: "strength", bottom: "shortfall", course: "course" } as const;

type Props = { readonly data: Dataset; readonly profile: Profile };

/** What the figures come to by the stated rules. */
export function Statements({ data, profile }: Props) {
  const locale = useLocale();
  const { quartiles, courses } = profile;
  const groups: readonly (readonly ["top" | "bottom" | "course", readonly Statement[]])[] = [
    ["top", quartiles.filter(({ kind }) => kind === "top")],
    ["bottom", quartiles.filter(({ kind }) => kind === "bottom")],
    ["course", courses],
  ];
  return (
    <section className="card" aria-labelledby="statements">
      <h2 id="statements">{WORDS.heading[locale]}</h2>
      <div className="statement-groups">
        {groups.map(([key, statements]) => (
          <div key={key} className={`statements ${CLASSES[key]}`}>
            <h3>{WORDS[key][locale]}</h3>
            {statements.length === 0 ? (
              <p className="muted">{WORDS.none[locale]}</p>
            ) : (
              <ul>
                {statements.map((statement) => {
                  const sentence = sayStatement(statement, data, locale);
                  return <li key={sentence}>{sentence}</li>;
                })}
              </ul>
            )}
          </div>
        ))}
      </div>
      <p className="note">{RULES[locale]}</p>
    </section>
  );
}
