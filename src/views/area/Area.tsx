import { useEffect, useMemo } from "react";
import type { Text } from "../../core/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { useFilters } from "../../ui/context.ts";
import type { ViewProps } from "../types.ts";
import { Chooser } from "./Chooser.tsx";
import { Page } from "./Page.tsx";
import { profileBase } from "./profile.ts";
import { readProfile } from "./read.ts";
import { useFile, useProfileFiles } from "./useFile.ts";
import { usePrinting } from "./usePrinting.ts";

const WORDS = {
  data: { zh: "画像数据", en: "the profile's figures" },
  loading: { zh: "正在读取……", en: "Loading…" },
  none: {
    zh: "画像只为现有的区编制。该区划不是现有的区，请在上面选择一个区。",
    en: "Profiles are made of present districts. This area is none; choose a district above.",
  },
  title: { zh: "画像", en: "Profile" },
  site: { zh: "区鉴", en: "Qujian" },
} satisfies Record<string, Text>;

/** 画像: one district on one page, or two side by side. */
export function Area({ manifest }: ViewProps) {
  const { locale, district, against } = useFilters();
  const files = useProfileFiles(manifest);
  const names = files.resource.kind === "ready" ? files.resource.value : undefined;
  const statistics = useFile(names?.statistics, readProfile);
  const partitions = statistics.resource.kind === "ready" ? statistics.resource.value : undefined;
  const base = useMemo(() => partitions && profileBase(manifest, partitions), [manifest, partitions]);
  const area = manifest.areas.find(({ code }) => code === district);
  const other = against === district ? undefined : against;
  usePrinting();
  useEffect(() => {
    const name = area?.name[locale] ?? "";
    document.title = [name, WORDS.title[locale], WORDS.site[locale]].join(" · ");
  }, [area, locale]);
  const failure =
    files.resource.kind === "failed" ? files : statistics.resource.kind === "failed" ? statistics : undefined;
  const isDistrict = area?.level === "district" || area?.level === "functional";
  return (
    <div className="area-view" data-state={base ? "ready" : failure ? "error" : "loading"}>
      <Chooser areas={manifest.areas} />
      {!isDistrict ? (
        <p className="card">{WORDS.none[locale]}</p>
      ) : base ? (
        <Page
          base={base}
          manifest={manifest}
          district={district}
          against={other !== undefined && base.districts.includes(other) ? other : undefined}
          reformsFile={names?.reforms[district]}
        />
      ) : failure?.resource.kind === "failed" ? (
        <ErrorPanel what={WORDS.data[locale]} failure={failure.resource} onRetry={failure.retry} />
      ) : (
        <p className="loading" role="status">
          {WORDS.loading[locale]}
        </p>
      )}
    </div>
  );
}
