import type { ReactNode } from "react";
import type { FiguresBlock, KeyFigure } from "../../report/blocks.ts";
import { MISSING } from "../../i18n/format.ts";
import { useSession } from "../report-context.ts";

type Props = {
  readonly block: Pick<FiguresBlock, "title" | "figures">;
  /** What stands below a figure's remarks. */
  readonly below?: (figure: KeyFigure) => ReactNode;
};

/** Figures at a glance, each with its period and status; what is unknown stays blank with its reason. */
export function KeyFigures({ block: { title, figures }, below }: Props) {
  return (
    <dl className="key-figures" aria-label={title}>
      {figures.map((figure) => (
        <div key={figure.key} data-known={figure.value !== undefined}>
          <dt>{figure.name}</dt>
          <dd>
            <Value figure={figure} />
            {figure.remarks.map((remark, index) => (
              <span key={remark} className={index === 0 ? "when" : "when remark"}>
                {remark}
              </span>
            ))}
            {below?.(figure)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The number large, which opens its origin. */
function Value({ figure: { value, unit, origin } }: { readonly figure: KeyFigure }) {
  const session = useSession();
  if (value === undefined) return <strong>{MISSING}</strong>;
  const text = (
    <>
      <strong>{value}</strong> {unit !== undefined && <span className="unit">{unit}</span>}
    </>
  );
  if (origin === undefined) return text;
  return (
    <button
      type="button"
      className="figure"
      onClick={() => {
        session.open(origin);
      }}
    >
      {text}
    </button>
  );
}
