import { useMemo } from "react";
import type { CSSProperties } from "react";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { sayStatement } from "../../i18n/say-profile.ts";
import { useFilters } from "../../ui/context.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { ChartCard } from "../../ui/ChartCard.tsx";
import { BenchmarkPanel } from "./BenchmarkPanel.tsx";
import { Header } from "./Header.tsx";
import { multiplesSection } from "./multiples.ts";
import { profileOf } from "./profile.ts";
import type { ProfileBase } from "./profile.ts";
import { ReformsPanel } from "./ReformsPanel.tsx";
import { SpinePanel } from "./SpinePanel.tsx";
import { sourcesLine } from "./sources.ts";
import { Statements } from "./Statements.tsx";
import { StructurePanel } from "./StructurePanel.tsx";
import { VersusPanel } from "./VersusPanel.tsx";

type Props = {
  readonly base: ProfileBase;
  readonly manifest: Manifest;
  readonly district: AreaCode;
  readonly against: AreaCode | undefined;
  readonly reformsFile: string | undefined;
};

const SOURCES: Text = { zh: "来源：", en: "Sources: " };
const MADE: Text = {
  zh: "区鉴生成；空白即所据来源未见数字，不以零或估计数填补。数据版本",
  en: "Made by Qujian; a blank means that no source at hand prints a figure: never zero, never guessed. Data release",
};

/** The profile itself, part by part. */
export function Page({ base, manifest, district, against, reformsFile }: Props) {
  const { locale } = useFilters();
  const { data } = base;
  const profile = useMemo(() => profileOf(base, district, against), [base, district, against]);
  const multiples = useMemo(() => multiplesSection(data, profile, locale), [data, profile, locale]);
  const sentences = useMemo(
    () => profile.quartiles.slice(0, 1).map((statement) => sayStatement(statement, data, locale)),
    [profile, data, locale],
  );
  const panels = multiples?.plot.kind === "multiples" ? multiples.plot.model.panels.length : 0;
  const rows = Object.fromEntries(
    [1, 2, 3].map((columns) => [`--rows-${String(columns)}`, Math.ceil(panels / columns)]),
  ) as CSSProperties;
  return (
    <article className="profile">
      <Header data={data} district={district} />
      {against !== undefined && (
        <Boundary of={profile}>
          <VersusPanel data={data} district={district} against={against} />
        </Boundary>
      )}
      <Boundary of={profile}>
        <Statements data={data} profile={profile} />
      </Boundary>
      <Boundary of={profile}>
        <SpinePanel data={data} profile={profile} manifest={manifest} />
      </Boundary>
      {multiples && (
        <div className="profile-multiples" style={rows}>
          <ChartCard section={multiples} sentence={sentences.join("")} />
        </div>
      )}
      <Boundary of={profile}>
        <StructurePanel data={data} district={district} />
      </Boundary>
      <Boundary of={profile}>
        <BenchmarkPanel data={data} profile={profile} topics={manifest.topics} />
      </Boundary>
      <Boundary of={profile}>
        <ReformsPanel key={district} district={district} file={reformsFile} />
      </Boundary>
      <footer className="profile-sources">
        <p className="sources">
          {SOURCES[locale]}
          {sourcesLine(data, profile, locale)}
        </p>
        <p className="sources">
          {MADE[locale]} {manifest.release.id} · {manifest.release.date}
        </p>
      </footer>
    </article>
  );
}
