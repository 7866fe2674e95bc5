import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Measurement } from "../../src/core/figures.ts";
import { coursesOf } from "../../src/core/profile-course.ts";
import { quartileOf } from "../../src/core/profile-statements.ts";
import { fieldOf, positionOf } from "../../src/core/profile.ts";
import type { Measure } from "../../src/core/measures.ts";
import type { AreaCode, Observation, Polarity } from "../../src/core/types.ts";
import { sayStatement, sayUnplaced } from "../../src/i18n/say-profile.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { data, measured } from "../kept/kept.ts";
import { area, FUTIAN, madeUp, madeUpPartition, TIANHE } from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);
const [LIWAN, YUEXIU, NANSHAN, BAOAN] = [area("440103"), area("440104"), area("440305"), area("440306")];

type Said = (locale: Locale) => string;

function place(measurement: Measurement, district: AreaCode, from: Dataset = data): Said {
  const answer = positionOf(from, fieldOf(from, measurement, DISTRICTS), district);
  if (answer.kind === "unplaced") return (locale) => sayUnplaced(answer, from, locale);
  const quartile = quartileOf(answer);
  if (!quartile) throw new Error(`${district} is in the middle`);
  return (locale) => sayStatement(quartile, from, locale);
}

function course(
  indicator: string,
  district: AreaCode,
  against: "median" | "leader",
  measure: Measure = "raw",
): Said {
  const found = coursesOf(data, fieldOf(data, measured(indicator, measure), DISTRICTS), district);
  const one = found.find((candidate) => candidate.against === against);
  if (!one) throw new Error(`${district} has no course against the ${against}`);
  return (locale) => sayStatement(one, data, locale);
}

/** The first districts of one made-up indicator; the first's figure is given. */
function among(
  own: Partial<Observation>,
  { count = 11, polarity = "higher" }: { readonly count?: number; readonly polarity?: Polarity } = {},
): readonly [Measurement, Dataset] {
  const observations = DISTRICTS.slice(0, count).map((code, index) =>
    madeUp({ area: code, value: 100 - 5 * index, ...(index === 0 && own) }),
  );
  const partition = madeUpPartition(observations, {
    kind: "average",
    polarity,
    name: { zh: "编造的指标", en: "Made-up indicator" },
  });
  const partitions = new Map([...data.partitions, [partition.indicator.id, partition] as const]);
  return [
    { ...measured("gdp"), partition },
    { ...data, partitions },
  ];
}

describe("a profile's sentences", () => {
  const [bounded, boundedData] = among({ bound: "at-least", value: 120 });
  const [estimated, estimatedData] = among({ status: "estimate" });
  const [lacking, lackingData] = among({}, { count: 10 });
  const [lower, lowerData] = among({ value: 10 }, { polarity: "lower" });
  const [tied, tiedData] = among({ value: 48, step: 10 });
  const [partly, partlyData] = among({ scope: { zh: "联和街道", en: "Lianhe Sub-district" } });
  it.each<[string, Said, string, string]>([
    [
      "a total rising",
      course("gdp", BAOAN, "median"),
      "地区生产总值：比同一批7个可比区的中位数，2020年高84.3%，2023年高91.2%，3个可比时期里相差幅度持续扩大（2021年无可比数字，未作填补）。另有12区无各期可比数字。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 7 comparable districts, the district has moved further away over 3 comparable periods, from 84.3% above in 2020 to 91.2% above in 2023 (2021 without a comparable figure and not filled in). 12 others have no comparable figure in every one of them. It does not cross the break of 2018–2019.",
    ],
    [
      "a total falling behind",
      course("gdp", YUEXIU, "leader"),
      "地区生产总值：比同一批7个可比区中最高的天河，2020年低36.6%，2023年低41.8%，3个可比时期里相差幅度持续扩大（2021年无可比数字，未作填补）。另有12区无各期可比数字。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against Tianhe, the highest of the same 7 comparable districts, the district has moved further away over 3 comparable periods, from 36.6% below in 2020 to 41.8% below in 2023 (2021 without a comparable figure and not filled in). 12 others have no comparable figure in every one of them. It does not cross the break of 2018–2019.",
    ],
    [
      "a total between two breaks",
      course("gdp", area("440112"), "median"),
      "地区生产总值：比同一批7个可比区的中位数，2020年高75.5%，2023年高58.6%，3个可比时期里相差幅度持续缩小（2021年无可比数字，未作填补）。另有12区无各期可比数字。不跨2018—2019年、2023—2024年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 7 comparable districts, the district has come closer over 3 comparable periods, from 75.5% above in 2020 to 58.6% above in 2023 (2021 without a comparable figure and not filled in). 12 others have no comparable figure in every one of them. It does not cross the breaks of 2018–2019 and 2023–2024.",
    ],
    [
      "a lead that grows",
      course("gdp", NANSHAN, "median", "area"),
      "地区生产总值（每平方公里）：比同一批5个可比区的中位数，2020年高144%，2022年高155%，3个可比时期里优势持续扩大。另有14区无各期可比数字。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP) per km²: against the median of the same 5 comparable districts, the district has widened its lead over 3 comparable periods, from 144% above in 2020 to 155% above in 2022. 14 others have no comparable figure in every one of them. It does not cross the break of 2018–2019.",
    ],
    [
      "a gap that closes",
      course("gdp", NANSHAN, "leader", "area"),
      "地区生产总值（每平方公里）：比同一批5个可比区中最高的天河，2020年低10.3%，2022年低5.27%，3个可比时期里差距持续缩小。另有14区无各期可比数字。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP) per km²: against Tianhe, the highest of the same 5 comparable districts, the district has closed some of the gap over 3 comparable periods, from 10.3% below in 2020 to 5.27% below in 2022. 14 others have no comparable figure in every one of them. It does not cross the break of 2018–2019.",
    ],
    [
      "a tie",
      place(tied, LIWAN, tiedData),
      "2022年编造的指标为48亿元，在广州全部11个区中列第10—11位，与增城难分先后，属于后四分之一。",
      "Made-up indicator in 2022: 5 billion yuan, no. 10–11 of all 11 districts of Guangzhou, level with Zengcheng within rounding, in the bottom quarter.",
    ],
    [
      "a member of the set without a figure",
      place(lacking, LIWAN, lackingData),
      "2022年编造的指标为100亿元，在广州10个有数的区中列第1位；增城无可比数字，无论列在何处，本区都在广州11个区的前四分之一。",
      "Made-up indicator in 2022: 10.0 billion yuan, no. 1 of the 10 districts of Guangzhou with a figure. Zengcheng has no comparable figure; wherever it stands, the district is in the top quarter of all 11.",
    ],
    [
      "a place where lower is better",
      place(lower, LIWAN, lowerData),
      "2022年编造的指标为10亿元，在广州全部11个区中由低到高列第1位，属于前四分之一。",
      "Made-up indicator in 2022: 1.0 billion yuan, no. 1 of all 11 districts of Guangzhou, lowest first, in the top quarter.",
    ],
    [
      "a place beside many without a figure",
      place(measured("gdp", "area"), YUEXIU),
      "2023年地区生产总值（每平方公里）为112.7亿元/平方公里，按地区生产总值〔2023年〕 ÷ 土地面积〔未注明年份〕折算，在16个有数的区中列第1位；福田、南山、盐田、龙华无可比数字，无论列在何处，本区都在20个区的前四分之一。",
      "Gross regional product (GDP) per km² in 2023: 11.27 billion yuan per km², computed as Gross regional product (GDP) [2023] ÷ Land area [undated], no. 1 of the 16 districts with a figure. Futian, Nanshan, Yantian and Longhua have no comparable figure; wherever they stand, the district is in the top quarter of all 20.",
    ],
    [
      "a bound",
      place(bounded, LIWAN, boundedData),
      "编造的指标：本区只有界限值，不占位次；本区2022年不低于120亿元。",
      "Made-up indicator: the district's figure is a bound and takes no place; its own figure is at least 12.0 billion yuan in 2022.",
    ],
    [
      "an estimate",
      place(estimated, LIWAN, estimatedData),
      "编造的指标：本区只有预计数，不占位次；本区2022年预计为100亿元。",
      "Made-up indicator: the district's figure is an estimate and takes no place; its own figure is an estimated 10.0 billion yuan in 2022.",
    ],
    [
      "another year",
      place(measured("retail-sales"), YUEXIU),
      "社会消费品零售总额：本区没有同期数字；本区2022年为1,223.21亿元，其他区可比的是2023年。",
      "Total retail sales of consumer goods: the district has no figure of that period; its own figure is 122.321 billion yuan in 2022; the others can be compared in 2023.",
    ],
    [
      "a missing figure",
      place(measured("rd-expenditure"), FUTIAN),
      "研究与试验发展（R&D）经费：所据来源未见数字。",
      "Expenditure on research and development (R&D): no source at hand prints a figure.",
    ],
    [
      "a part of the district",
      place(partly, LIWAN, partlyData),
      "编造的指标：只有区内一部分的数字；本区2022年为100亿元，范围：联和街道。",
      "Made-up indicator: the only figure is about a part of the district; its own figure is 10.0 billion yuan for Lianhe Sub-district in 2022.",
    ],
    [
      "a derived figure",
      place(measured("gdp", "area"), TIANHE),
      "2023年地区生产总值（每平方公里）为47.69亿元/平方公里，按地区生产总值〔2023年〕 ÷ 土地面积〔未注明年份〕折算，在广州全部11个区中列第2位，属于前四分之一。",
      "Gross regional product (GDP) per km² in 2023: 4.769 billion yuan per km², computed as Gross regional product (GDP) [2023] ÷ Land area [undated], no. 2 of all 11 districts of Guangzhou, in the top quarter.",
    ],
  ])("say %s in both languages", (_, said, zh, en) => {
    expect([said("zh"), said("en")]).toEqual([zh, en]);
  });
});
