import type { Measure } from "../../core/measures.ts";

/** What a question wants to know of its figures. */
export type Aim =
  | "highest"
  | "lowest"
  | "place"
  | "value"
  | "course"
  | "rising"
  | "falling"
  | "yearly"
  | "against"
  | "definition"
  | "source"
  | "reforms"
  | "profile"
  | "composite"
  | "targets"
  | "thresholds"
  | "freshness"
  | "changes"
  | "claims"
  | "meeting";

/** Words of questions that are no names of the data; the longest one wins. Signs between words do not matter. */
export type Vocabulary = {
  readonly sets: Readonly<Record<"focus" | "all", string>>;
  /** Every district of what is named beside it. */
  readonly each: string;
  /** Stands between a part and what it is a part of. */
  readonly part: string;
  readonly measures: Readonly<Record<Exclude<Measure, "raw" | "ratio">, string>>;
  readonly aims: Readonly<Record<Aim, string>>;
  /** Says nothing that an answer hangs on. */
  readonly fillers: string;
  /** Asks for what no figure answers, or for a choice that no link holds: never to be passed over. */
  readonly beyond: string;
};

export const VOCABULARY: Vocabulary = {
  sets: {
    focus: "三区|三个区|三个城区|三城区|我们三区|three districts|the three districts",
    all: "全部|所有区|全部区|全部地区|两市各区|广深各区|22区|all|all districts|all areas|every district",
  },
  each: "各区|各个区|各城区|的区|每个区|区县|下辖区|哪个区|哪些区|哪区|哪几个区|gequ|ge qu|districts|district by district|which district|which districts|each district",
  part: "占|占了|占到|占去|所占|as a share of|as a percentage of|as a part of|share of",
  measures: {
    head: "人均|每人|按人口平均|per head|per capita|per person|per resident",
    area: "每平方公里|地均|单位面积|单位土地|每平方千米|密度|per km2|per sq km|per square kilometre|per square kilometer|density",
    share:
      "占全市比重|占全市的比重|占市比重|全市占比|占全市|占比|比重|份额|share of city|share of the city|share of city total|share",
    growth:
      "增长|增速|增长率|增幅|同比|同比增长|涨幅|增长速度|增长情况|增长了|增加了|涨了|增长多少|增长了多少|增加了多少|涨了多少|增长最快|增速最快|增长最慢|快|慢|最快|最慢|更快|更慢|growth|growth rate|grew|grow|growing|increase|increased|fastest growing|rise",
    index: "指数|定基指数|可比价指数|实际增长|累计增长|index|real growth|cumulative growth",
    nominal: "名义增长|现价增长|现价定基比|nominal growth",
  },
  aims: {
    highest:
      "高|多|大|强|谁|谁的|谁高|谁最高|谁更高|谁大|谁多|谁强|谁第一|最高|最大|最多|第一|更高|更多|更大|who|whose|highest|largest|most|biggest|higher|bigger|more|leads|top|best|first",
    lowest:
      "低|少|小|弱|谁低|最低|最小|最少|最后|更低|更少|lowest|smallest|least|lower|last|谁最低|谁最少|谁最小|倒数第一|垫底|fewest|fewer|smaller",
    place:
      "前三|前三名|前三位|前五|前五名|前五位|前十|前十名|前十位|top three|top 3|top five|top 5|top ten|top 10|第几|排第几|排名第几|排第几名|位居第几|排名|排位|位次|名次|排行|排行榜|排序|rank|ranks|ranked|ranking|rankings|place|position",
    value:
      "多少|多少亿|多少亿元|多少万|多少万元|多少元|多少人|是多少|有多少|几多|多大|多高|how much|how many|what is the value|value|figure|figures",
    course:
      "趋势|走势|变化|变化情况|历年|逐年|曲线|近年|近年来|变动|发展|trend|trends|change|changes|changed|over time|course|development|by year",
    rising: "上升|上涨|回升|rising|rose|went up|go up",
    falling:
      "下降|减少|下滑|下跌|负增长|缩水|萎缩|falling|fell|fall|decline|declined|declining|decrease|decreased|shrink|shrank|shrinking|went down|go down",
    yearly:
      "平均增速|平均增长|平均增长率|平均增幅|年平均增长|年平均增速|年平均增长率|年均|年均增长|年均增速|年均增长率|年均增幅|平均每年|平均每年增长|复合增长|复合增长率|年复合增长率|annual average|average annual growth|yearly growth|compound growth|cagr",
    against:
      "对比|比较|比一比|相比|差距|差多少|差多少亿|差多少亿元|少多少|少多少亿|多多少|多多少亿|差别|对照|versus|vs|against|compare|compared|compared with|comparison|gap|difference",
    definition:
      "定义|口径|含义|是什么意思|什么意思|指什么|怎么算|如何计算|definition|define|defined|meaning|means|mean",
    source: "来源|出处|数据来源|哪里来|哪来的|source|sources|origin",
    reforms:
      "改革|改革案例|改革举措|案例|举措|经验|做法|经验做法|创新案例|有哪些改革|reform|reforms|case|cases|practice|practices",
    profile: "画像|区情|概况|简介|基本情况|情况|profile|overview|about",
    composite:
      "综合指数|综合评价|综合得分|综合排名|综合实力|合成指数|composite|composite index|composite score|overall score",
    targets:
      "监测|目标|监测目标|目标监测|目标完成|目标完成情况|完成目标|目标进度|目标任务|monitor|monitoring|target|targets",
    thresholds:
      "预警|监测预警|预警监测|阈值|红线|警戒线|early warning|warning|warnings|alert|alerts|threshold|thresholds",
    freshness:
      "时效|数据时效|时效与责任|谁负责|责任单位|逾期|数据逾期|freshness|overdue|ownership|who is responsible|responsible",
    changes: "有何变动|有什么变动|最近变动|变动记录|what changed|what has changed",
    claims: "说法|说法核对|核对说法|翻番|claim|claims|growth claims",
    meeting: "例会|周例会|例会材料|regular meeting|weekly meeting",
  },
  fillers:
    "的|和|与|跟|及|以及|同|、|在|是|有|了|呢|吗|啊|吧|请|请问|问|一下|看|看看|查|查询|查一下|给我|我|我要|我想|我想知道|想知道|知道|告诉我|说说|列出|显示|数据|数字|数值|指标|统计|怎么样|怎样|如何|什么|是什么|哪个|哪些|哪|个|从|到|至|年|年份|比|区|市|各|里|中|内|上|这|这个|那|那个|总量|数量|规模|水平|全年|年度|当中|之间|全区|全市|公里|a|an|the|of|in|and|or|what|is|are|was|were|which|for|by|at|on|to|from|between|show|me|tell|give|please|has|have|had|does|do|did|how|s|it|its|with|there|district|city|number|total|per year|data|statistics|year|list|their|than",
  beyond:
    "平均比|全市平均|市平均|平均水平|城市平均|city average|占全国|占全省|占广东|占广东省|占大湾区|占全国的|占全省的|平均工资|人均工资|工资水平|average wage|average wages|average salary|为什么|为何|为啥|原因|预测|预计|未来|明年|后年|如果|假如|除了|除去|除外|不含|不包括|以外|剔除|超过|大于|小于|高于|低于|不足|以上|以下|不是|没有|建议|怎么办|why|because|forecast|predict|will|next year|if|except|without|excluding|over|under|above|below|more than|less than|fewer than|not",
};
