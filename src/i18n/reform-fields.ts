import type { ReformField } from "../core/reform.ts";
import type { Text } from "../core/types.ts";

export const FIELD_NAMES: Record<ReformField, Text> = {
  approval: { zh: "行政审批", en: "Approvals" },
  business: { zh: "营商环境", en: "Business environment" },
  innovation: { zh: "科技创新", en: "Innovation" },
  talent: { zh: "人才", en: "Talent" },
  finance: { zh: "金融", en: "Finance" },
  "intellectual-property": { zh: "知识产权", en: "Intellectual property" },
  "urban-village": { zh: "城中村与旧改", en: "Urban villages and renewal" },
  governance: { zh: "基层治理与体制", en: "Governance" },
  law: { zh: "法治与司法", en: "Law and justice" },
  education: { zh: "教育", en: "Education" },
  health: { zh: "卫生健康", en: "Health" },
  culture: { zh: "文化", en: "Culture" },
  environment: { zh: "生态环境", en: "Environment" },
  data: { zh: "数据与智慧城市", en: "Data and smart city" },
  opening: { zh: "对外开放", en: "Opening up" },
  party: { zh: "党的建设", en: "Party building" },
  land: { zh: "土地", en: "Land" },
  traffic: { zh: "交通", en: "Traffic" },
  welfare: { zh: "民生保障", en: "Welfare" },
};
