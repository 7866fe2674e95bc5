import type { ReformField } from "../../core/reform.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { useApp, useFilters } from "../../ui/context.ts";
import { effectText, readAreaReforms, reformGroups } from "./reforms.ts";
import type { ReformGroup } from "./reforms.ts";
import { useFile } from "./useFile.ts";

const WORDS = {
  heading: { zh: "改革举措", en: "Reforms" },
  none: {
    zh: "所据文章没有记载该区的改革举措。",
    en: "The articles at hand record no reforms of this district.",
  },
  data: { zh: "改革数据", en: "the reforms" },
  loading: { zh: "正在读取……", en: "Loading…" },
  all: { zh: "查看全部", en: "See all" },
  measured: { zh: "有实测效果的举措", en: "Reforms with a measured effect" },
  paper: {
    zh: "（打印时每个领域至多列两项、每项一个数字，其余见网页）",
    en: "(on paper at most two a field with one figure each; the page has the rest)",
  },
  unmeasured: { zh: "没有实测效果的记载。", en: "No measured effect is recorded." },
} satisfies Record<string, Text>;

type Props = { readonly district: AreaCode; readonly file: string | undefined };

/** The district's reforms by field, with their measured effects; each leads to its page in the library. */
export function ReformsPanel({ district, file }: Props) {
  const { address } = useApp();
  const { locale } = useFilters();
  const { resource, retry } = useFile(file, readAreaReforms);
  const reforms = resource.kind === "ready" ? resource.value.reforms : [];
  const groups = reformGroups(reforms, locale);
  const listOf = (reformFields: readonly ReformField[]) =>
    address.link({ ...address.defaults, locale }, { view: "reforms", reformAreas: [district], reformFields });
  return (
    <section className="card reforms" aria-labelledby="reforms">
      <h2 id="reforms">
        {WORDS.heading[locale]}
        {reforms.length > 0 && ` · ${String(reforms.length)}`}
      </h2>
      {file === undefined ? (
        <p className="muted">{WORDS.none[locale]}</p>
      ) : resource.kind === "failed" ? (
        <ErrorPanel what={WORDS.data[locale]} failure={resource} onRetry={retry} />
      ) : resource.kind === "loading" ? (
        <p role="status">{WORDS.loading[locale]}</p>
      ) : (
        <>
          <p className="fields">
            {groups.map(({ field, name, count }) => (
              <a key={field} href={listOf([field])}>
                {name} {count}
              </a>
            ))}
            <a href={listOf([])}>{WORDS.all[locale]}</a>
          </p>
          <h3>
            {WORDS.measured[locale]} <small className="paper-only">{WORDS.paper[locale]}</small>
          </h3>
          {groups.every(({ measured }) => measured.length === 0) && (
            <p className="muted">{WORDS.unmeasured[locale]}</p>
          )}
          <div className="reform-groups">
            {groups
              .filter(({ measured }) => measured.length > 0)
              .map((group) => (
                <Group key={group.field} group={group} />
              ))}
          </div>
        </>
      )}
    </section>
  );
}

const MOST_EFFECTS = 3;

function Group({ group: { name, measured } }: { readonly group: ReformGroup }) {
  const { address } = useApp();
  const { locale } = useFilters();
  const pageOf = (item: string) =>
    address.link({ ...address.defaults, locale }, { view: "reforms", item });
  return (
    <div className="reform-group">
      <h4>{name}</h4>
      <ul>
        {measured.map(({ id, name: title, effects }) => (
          <li key={id}>
            <a href={pageOf(id)}>{title[locale]}</a>
            {effects.slice(0, MOST_EFFECTS).map((effect) => {
              const text = effectText(effect, locale);
              return (
                <span key={text} className="when">
                  {text}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
