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
import { area, FUTIAN, madeUp, madeUpPartition, TIANHE } from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);
const [LIWAN, YUEXIU, BAOAN] = ["440103", "440104", "440306"].map(area) as [AreaCode, AreaCode, AreaCode];

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
      "地区生产总值：比同一批9个可比区的中位数，2020年高14.1%，2023年高36.5%，3个可比时期里优势持续扩大（2021年无可比数字，未作填补）。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 9 comparable districts, the district has widened its lead over 3 comparable periods, from 14.1% above in 2020 to 36.5% above in 2023 (2021 without a comparable figure and not filled in). It does not cross the break of 2018–2019.",
    ],
    [
      "falling",
      course("gdp", FUTIAN, "median"),
      "地区生产总值：比同一批7个可比区的中位数，2020年高90.7%，2022年高86.8%，3个可比时期里优势持续缩小。不跨2018—2019年、2023—2024年的口径断点比较。",
      "Gross regional product (GDP): against the median of the same 7 comparable districts, the district has lost some of its lead over 3 comparable periods, from 90.7% above in 2020 to 86.8% above in 2022. It does not cross the breaks of 2018–2019 and 2023–2024.",
    ],
    [
      "a tie",
      place(tied, LIWAN, tiedData),
      "2022年编造的指标为50亿元，在10个可比区中列第9—10位，与从化难分先后，属于后四分之一。",
      "Made-up indicator was 5 billion yuan in 2022: no. 9–10 of 10 comparable districts, not to be told apart from Conghua, in the bottom quarter.",
    ],
    [
      "a bound",
      place(bounded, LIWAN, boundedData),
      "2022年编造的指标不低于120亿元，在10个可比区中列第1位，属于前四分之一。",
      "Made-up indicator was at least 12.0 billion yuan in 2022: no. 1 of 10 comparable districts, in the top quarter.",
    ],
    [
      "a gap in the series",
      course("gdp", YUEXIU, "leader"),
      "地区生产总值：比领先的天河，2020年低36.6%，2023年低41.8%，3个可比时期里差距持续扩大（2021年无可比数字，未作填补）。不跨2018—2019年的口径断点比较。",
      "Gross regional product (GDP): against the leader, Tianhe, the district has seen the gap widen over 3 comparable periods, from 36.6% below in 2020 to 41.8% below in 2023 (2021 without a comparable figure and not filled in). It does not cross the break of 2018–2019.",
    ],
    [
      "a break",
      course("gdp", area("440105"), "leader"),
      "地区生产总值：比领先的天河，2019年低61.7%，2023年低58.5%，5个可比时期里差距持续缩小。不跨2018—2019年、2023—2024年的口径断点比较。",
      "Gross regional product (GDP): against the leader, Tianhe, the district has closed some of the gap over 5 comparable periods, from 61.7% below in 2019 to 58.5% below in 2023. It does not cross the breaks of 2018–2019 and 2023–2024.",
    ],
    [
      "another year",
      place(measured("retail-sales"), YUEXIU),
      "社会消费品零售总额：本区没有同期数字；本区2022年为1,223.21亿元，其他区可比的是2023年。",
      "Total retail sales of consumer goods: the district has no figure of that period; its own figure is 122.321 billion yuan (2022); the others can be compared in 2023.",
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
      "Made-up indicator: the only figure is about a part of the district; its own figure is 10.0 billion yuan (Lianhe Sub-district; 2022).",
    ],
    [
      "a derived figure",
      place(measured("gdp", "area"), TIANHE),
      "2023年地区生产总值（每平方公里）为47.69亿元/平方公里（按地区生产总值 ÷ 土地面积折算），在18个可比区中列第3—4位，与越秀、福田、罗湖、南山难分先后，属于前四分之一。",
      "Gross regional product (GDP; Per km²) was 4.769 billion yuan per km² (Gross regional product (GDP) ÷ land area) in 2023: no. 3–4 of 18 comparable districts, not to be told apart from Yuexiu, Futian, Luohu and Nanshan, in the top quarter.",
    ],
  ])("say %s in both languages", (_, said, zh, en) => {
    expect([said("zh"), said("en")]).toEqual([zh, en]);
  });
});
