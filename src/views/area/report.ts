import type { Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Block, NoteBlock } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { profileBase } from "./base.ts";
import { benchmarkGroup } from "./benchmark-blocks.ts";
import { figuresBlock, headBlock } from "./head.ts";
import { multiplesBlock, panelsOf } from "./multiples.ts";
import { profileOf } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { reformsGroup } from "./reforms-group.ts";
import { sourcesLine } from "./sources.ts";
import { spinesGroup } from "./spine.ts";
import { statementsBlock } from "./statements.ts";
import { structureBlocks } from "./structure-tables.ts";
import { subjectsOf } from "./subjects.ts";
import { unplacedBlock } from "./unplaced.ts";
import { versusBlock } from "./versus-table.ts";

const WORDS = {
  title: VIEW_NAMES.area,
  none: {
    zh: "画像只为现有的区编制。该区划不是现有的区，请在上面选择一个区。",
    en: "Profiles are made of present districts. This area is none; choose a district above.",
  },
  made: {
    zh: "区鉴生成；空白即所据来源未见数字，不以零或估计数填补。数据版本",
    en: "Made by Qujian; a blank means that no source at hand prints a figure: never zero, never guessed. Data release",
  },
} satisfies Record<string, Text>;

/** One district on one page, or two side by side. */
export function report(filters: Filters, context: ReportContext): Report {
  const { stock } = context;
  const base = profileBase(stock);
  const { district, against, locale } = filters;
  const name = stock.data.areas.get(district)?.name[locale] ?? district;
  const title = `${name} · ${WORDS.title[locale]}`;
  const release = stock.manifest.release;
  if (!base.districts.includes(district)) {
    const note: NoteBlock = { kind: "note", id: "no-district", text: [WORDS.none[locale]] };
    return { locale, title, blocks: [note], figures: new Map(), sources: "", release };
  }
  const other =
    against !== undefined && against !== district && base.districts.includes(against) ? against : undefined;
  const profile = profileOf(base, district, other, locale);
  const panels = panelsOf(profile);
  return {
    locale,
    title,
    blocks: blocksOf(profile, panels, filters, context),
    figures: subjectsOf(profile, panels),
    sources: sourcesLine(profile),
    release,
  };
}

function blocksOf(
  profile: Profile,
  panels: ReturnType<typeof panelsOf>,
  filters: Filters,
  { stock, address }: ReportContext,
): readonly Block[] {
  const { locale, against } = profile;
  const { release, topics } = stock.manifest;
  const unplaced = unplacedBlock(profile, stock.manifest);
  const made = `${WORDS.made[locale]} ${release.id} · ${release.date}`;
  return [
    headBlock(profile),
    figuresBlock(profile),
    ...(against === undefined ? [] : [versusBlock(profile, against)]),
    statementsBlock(profile),
    spinesGroup(profile, topics),
    ...(unplaced ? [unplaced] : []),
    ...(panels.length > 0 ? [multiplesBlock(panels, profile)] : []),
    ...structureBlocks(profile),
    benchmarkGroup(profile, filters, address),
    reformsGroup(profile, stock, address),
    { kind: "note", id: "made", text: [made] },
  ];
}
