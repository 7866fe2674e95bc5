/** A question, what it is answered with first, and what is said beside it. */
export type Question = {
  readonly asked: string;
  /** The link of the first answer, without a period where none is asked for; none where nothing answers. */
  readonly link?: string;
  /** Of a word that is not understood, that means several things, or that no figure answers. */
  readonly note?: RegExp;
};

function ask(asked: string, link?: string, note?: RegExp): Question {
  return { asked, ...(link !== undefined && { link }), ...(note && { note }) };
}

/** Questions as officials put them, in both languages, in haste, and in the signs of other keyboards. */
export const QUESTIONS: readonly Question[] = [
  ask("天河和福田谁的GDP高", "#/compare?a=440106.440304&h=440106.440304"),
  ask("黄埔2020到2024增长", "#/compare?a=gz&h=440112&p=2024&m=index&b=2020", /没有说是哪个指标/),
  ask("futian rd", "#/compare?i=rd-*&a=sz&h=440304", /“rd”可以指\d+个指标/),
  ask("三区人均GDP", "#/compare?i=gdp-per-capita"),
  ask("2022年广州各区社零排名", "#/compare?i=retail-sales&a=gz"),
  ask("深圳各区 人口 2020", "#/compare?i=resident-population&a=sz&p=2020"),
  ask("天河 一枚公章", "#/reforms/th-one-seal"),
  ask("黄埔工业产值排第几", "#/compare?i=industrial-output-above-scale&a=gz&h=440112", /“工业产值”可以指/),
  ask("天河 GDP", "#/compare?a=gz&h=440106"),
  ask("福田GDP多少", "#/compare?a=sz&h=440304"),
  ask("ＧＤＰ　天河　２０２２", "#/compare?a=gz&h=440106"),
  ask("黃埔區２０２３年規上工業總產值", "#/compare?i=industrial-output-above-scale&a=gz&h=440112&p=2023"),
  ask("廣州各區 常住人口 2020年", "#/compare?i=resident-population&a=gz&p=2020"),
  ask("请问天河区二〇二二年地区生产总值是多少？", "#/compare?a=gz&h=440106"),
  ask("tianhe gdp 2021", "#/compare?a=gz&h=440106&p=2021"),
  ask("Tian He GDP", "#/compare?a=gz&h=440106"),
  ask("ftq gdp", "#/compare?a=sz&h=440304"),
  ask("深圳南山 GDP", "#/compare?a=sz&h=440305"),
  ask("广州天河 固投", "#/compare?i=fixed-asset-investment&a=gz&h=440106"),
  ask("天河、黄埔、福田 财政收入", "#/compare?i=general-budget-revenue"),
  ask(
    "天河 南山 越秀 人均 一般公共预算收入",
    "#/compare?i=general-budget-revenue&a=440106.440305.440104&h=440106.440305.440104&m=head",
  ),
  ask("全部 常住人口密度", "#/compare?i=population-density&a=all"),
  ask("各区研发强度", "#/compare?i=rd-intensity&a=all"),
  ask("谁的人口最多", "#/compare?i=resident-population&a=all"),
  ask("广州哪个区GDP第一", "#/compare?a=gz"),
  ask("天河在广州各区GDP排第几", "#/compare?a=gz&h=440106"),
  ask(
    "天河和深圳各区比GDP",
    "#/compare?a=440300-dapeng.440300-shenshan.440303.440304.440305.440306.440307.440308.440309.440310.440311.440106&h=440106",
  ),
  ask("广州和深圳 GDP", "#/compare?a=440100.440300&h=440100.440300"),
  ask("两市各区 2020 GDP", "#/compare?a=all&p=2020"),
  ask("福田GDP占全市比重", "#/compare?a=sz&h=440304&m=share"),
  ask("越秀地均GDP", "#/compare?a=gz&h=440104&m=area"),
  ask("每平方公里GDP 三区 2020", "#/compare?p=2020&m=area"),
  ask("2021年三区GDP增速", "#/compare?i=gdp-growth-real&p=2021"),
  ask("三区社零增长 2021", "#/compare?i=retail-sales&p=2021&m=growth"),
  ask("2015-2020年天河常住人口增长", "#/compare?i=resident-population&a=gz&h=440106&p=2020&m=index&b=2015"),
  ask("人口 2010到2020 三区", "#/compare?i=resident-population&p=2020"),
  ask("天河与福田2016至2021年GDP实际增长", "#/compare?a=440106.440304&h=440106.440304&p=2021&m=index&b=2016"),
  ask("2020比2016 黄埔GDP名义增长", "#/compare?a=gz&h=440112&p=2020&m=nominal&b=2016"),
  ask("黄埔历年GDP趋势", "#/compare?a=gz&h=440112"),
  ask("天河 福田", "#/area/440106?vs=440304"),
  ask("天河对比黄埔", "#/area/440106?vs=440112"),
  ask("福田画像", "#/area/440304"),
  ask("黄埔区", "#/area/440112"),
  ask("GDP定义", "#/data/indicators?s=gdp"),
  ask("研发强度口径是什么", "#/data/indicators?s=rd-intensity"),
  ask("常住人口 数据来源", "#/data/indicators?s=resident-population"),
  ask("黄埔有哪些改革", "#/reforms?ra=440112"),
  ask("三区改革案例", "#/reforms?ra=440106.440112.440304"),
  ask("福田 e站通", "#/reforms/futian-e-station"),
  ask("福田 一枚印章", "#/reforms/*", /别处的/),
  ask("which district has the highest gdp in guangzhou", "#/compare?a=gz"),
  ask(
    "population growth of tianhe since 2015",
    "#/compare?i=resident-population&a=gz&h=440106&m=index&b=2015",
  ),
  ask("GDP per capita in the three districts", "#/compare?i=gdp-per-capita"),
  ask("rank of huangpu by gdp 2021", "#/compare?a=gz&h=440112&p=2021"),
  ask("Shenzhen districts retail sales 2021", "#/compare?i=retail-sales&a=sz&p=2021"),
  ask("compare nanshan and tianhe gdp", "#/compare?a=440305.440106&h=440305.440106"),
  ask("bao'an gdp", "#/compare?a=sz&h=440306"),
  ask("R&D intensity definition", "#/data/indicators?s=rd-intensity"),
  ask("财政", "#/compare?i=general-budget-revenue", /“财政”可以指\d+个指标，先列6个/),
  ask("nsq GDP", "#/compare?a=gz&h=440115", /“nsq”可以指不止一个地区/),
  ask("社会消费品零售总客 天河", "#/compare?i=retail-sales&a=gz&h=440106", /没有听懂：“总客”/),
  ask("规模以上工业总产植", "#/compare?i=industrial-output-*", /没有叫“.*总产植”的指标|没有听懂/),
  ask("为什么天河GDP下降", "#/compare?a=gz&h=440106", /没有管这些词：“为什么”/),
  ask("除了深汕 深圳各区GDP", "#/compare?a=sz&h=440300-shenshan", /没有管这些词：“除了”/),
  ask("GDP超过5000亿的区", "#/compare?a=all", /“超过”/),
  ask("上海GDP", "#/compare", /没有听懂：“上海”/),
  ask("天河2030年GDP", "#/compare?a=gz&h=440106&p=*"),
  ask("去年福田GDP", "#/compare?a=sz&h=440304&p=2025"),
  ask("今天天气", undefined, /没有听懂/),
  ask("foo bar", undefined, /没有听懂：“foo bar”/),
  ask("？！", undefined, /没有查到可以回答的内容/),
];
