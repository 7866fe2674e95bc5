import type { ReformField } from "../core/reform.ts";
import type { Text } from "../core/types.ts";

export const REFORM_FIELD_NAMES: Record<ReformField, Text> = {
  approval: { zh: "审批服务", en: "Approvals" },
  business: { zh: "营商环境", en: "Business environment" },
  innovation: { zh: "科技创新", en: "Innovation" },
  talent: { zh: "人才", en: "Talent" },
  finance: { zh: "金融", en: "Finance" },
  "intellectual-property": { zh: "知识产权", en: "Intellectual property" },
  "urban-village": { zh: "城市更新与城中村", en: "Urban renewal and villages" },
  governance: { zh: "基层治理", en: "Local governance" },
  law: { zh: "法治", en: "Law" },
  education: { zh: "教育", en: "Education" },
  health: { zh: "卫生健康", en: "Health" },
  culture: { zh: "文化", en: "Culture" },
  environment: { zh: "生态环境", en: "Environment" },
  data: { zh: "数字与数据", en: "Data" },
  opening: { zh: "对外开放", en: "Opening up" },
  party: { zh: "党建", en: "Party building" },
  land: { zh: "土地", en: "Land" },
  traffic: { zh: "交通", en: "Transport" },
  welfare: { zh: "民生保障", en: "Welfare" },
};
