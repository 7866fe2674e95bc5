import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Measurement } from "../../src/core/figures.ts";
import { coursesOf } from "../../src/core/profile-course.ts";
import { quartileOf } from "../../src/core/profile-statements.ts";
import { fieldOf, positionOf } from "../../src/core/profile.ts";
import type { AreaCode, Observation } from "../../src/core/types.ts";
import { sayStatement, sayUnplaced } from "../../src/i18n/say-profile.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { data, measured } from "../kept/kept.ts";
import { area, FUTIAN, madeUp, madeUpPartition } from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);
const [LIWAN, YUEXIU, CONGHUA, BAOAN] = [area("440103"), area("440104"), area("440117"), area("440306")];

type Said = (locale: Locale) => string;

function place(measurement: Measurement, district: AreaCode, from: Dataset = data): Said {
  const answer = positionOf(from, fieldOf(from, measurement, DISTRICTS), district);
  if (answer.kind === "unplaced") return (locale) => sayUnplaced(answer, from, locale);
  const quartile = quartileOf(answer);
  if (!quartile) throw new Error(`${district} is in the middle`);
  return (locale) => sayStatement(quartile, from, locale);
}

function course(indicator: string, district: AreaCode, against: "median" | "leader"): Said {
  const found = coursesOf(data, fieldOf(data, measured(indicator), DISTRICTS), district);
  const one = found.find((candidate) => candidate.against === against);
  if (!one) throw new Error(`${district} has no course against the ${against}`);
  return (locale) => sayStatement(one, data, locale);
}

/** Ten districts of one made-up indicator; the first's figure is given. */
function among(own: Partial<Observation>): readonly [Measurement, Dataset] {
  const observations = DISTRICTS.slice(0, 10).map((code, index) =>
    madeUp({ area: code, value: 100 - 5 * index, ...(index === 0 && own) }),
  );
  const partition = madeUpPartition(observations, { name: { zh: "编造的指标", en: "Made-up indicator" } });
  const partitions = new Map([...data.partitions, [partition.indicator.id, partition] as const]);
  return [
    { ...measured("gdp"), partition },
    { ...data, partitions },
  ];
}

describe("a profile's sentences", () => {
  const [bounded, boundedData] = among({ bound: "at-least", value: 120 });
  const [tied, tiedData] = among({ value: 50, step: 10 });
  const [partly, partlyData] = among({ scope: { zh: "联和街道", en: "Lianhe Sub-district" } });
  it.each<[string, Said, string, string]>([
    [
      "rising",
      course("gdp", BAOAN, "median"),
      "地区生产总值：比同一批7个可比区的中位数，2020年高84.3%，2023年高91.2%，3个可比时期里优势持续扩大（2021年无可比数字，未作填补）。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 7 comparable districts, the district has widened its lead over 3 comparable periods, from 84.3% above in 2020 to 91.2% above in 2023 (2021 without a comparable figure and not filled in). It does not cross the break of 2018–2019.",
    ],
    [
      "falling",
      course("gdp", FUTIAN, "median"),
      "地区生产总值：比同一批6个可比区的中位数，2020年高108%，2022年高102%，3个可比时期里优势持续缩小。不跨2018—2019年、2023—2024年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 6 comparable districts, the district has lost some of its lead over 3 comparable periods, from 108% above in 2020 to 102% above in 2022. It does not cross the breaks of 2018–2019 and 2023–2024.",
    ],
    [
      "a tie",
      place(tied, LIWAN, tiedData),
      "2022年编造的指标为50亿元，在10个可比区中列第9—10位，与从化难分先后，属于后四分之一。",
      "Made-up indicator, in 100 million yuan, was 50 in 2022: no. 9–10 of 10 comparable districts, not to be told apart from Conghua, in the bottom quarter.",
    ],
    [
      "a bound, which takes no place",
      place(bounded, LIWAN, boundedData),
      "编造的指标：只是界限值；本区2022年不低于120亿元。",
      "Made-up indicator: known as a bound only; its own figure is at least 120 (in 100 million yuan; 2022).",
    ],
    [
      "a gap in the series",
      course("gdp", YUEXIU, "leader"),
      "地区生产总值：比领先的天河，2020年低36.6%，2023年低41.8%，3个可比时期里差距持续扩大（2021年无可比数字，未作填补）。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the leader, Tianhe, the district has seen the gap widen over 3 comparable periods, from 36.6% below in 2020 to 41.8% below in 2023 (2021 without a comparable figure and not filled in). It does not cross the break of 2018–2019.",
    ],
    [
      "a gap that closes",
      course("gdp", BAOAN, "leader"),
      "地区生产总值：比领先的天河，2020年低27.6%，2023年低20.6%，3个可比时期里差距持续缩小（2021年无可比数字，未作填补）。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the leader, Tianhe, the district has closed some of the gap over 3 comparable periods, from 27.6% below in 2020 to 20.6% below in 2023 (2021 without a comparable figure and not filled in). It does not cross the break of 2018–2019.",
    ],
    [
      "another year",
      place(measured("retail-sales"), YUEXIU),
      "社会消费品零售总额：本区没有同期数字；本区2022年为1,223.21亿元，其他区可比的是2023年。",
      "Total retail sales of consumer goods: the district has no figure of that period; its own figure is 1,223.21 (in 100 million yuan; 2022); the others can be compared in 2023.",
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
      "编造的指标：只有区内一部分的数字；本区2022年为100亿元（联和街道）。",
      "Made-up indicator: the only figure is about a part of the district; its own figure is 100 (in 100 million yuan; Lianhe Sub-district; 2022).",
    ],
    [
      "a derived figure",
      place(measured("gdp", "area"), CONGHUA),
      "2023年地区生产总值（每平方公里）为0.215亿元/平方公里（按地区生产总值 ÷ 土地面积折算），在16个可比区中列第16位，属于后四分之一。",
      "Gross regional product (GDP) (Per km²), in 100 million yuan per km², was 0.215 (Gross regional product (GDP) ÷ land area) in 2023: no. 16 of 16 comparable districts, in the bottom quarter.",
    ],
  ])("say %s in both languages", (_, said, zh, en) => {
    expect([said("zh"), said("en")]).toEqual([zh, en]);
  });
});
