import type { Area, AreaCode, AreaLevel } from "../../src/core/types.ts";

/** An area with what the picker finds it by. */
export type WorldArea = Area & { readonly keys: string };

/** Code, level, parent, short names, names, search keys. */
const ROWS = `
440000 | province | - | 广东 | Guangdong | 广东省 | Guangdong Province | guangdong gd yue y 粤 kwangtung
440100 | city | 440000 | 广州 | Guangzhou | 广州市 | Guangzhou City | guangzhou gz sui s yangcheng yc 穗 羊城 canton
440103 | district | 440100 | 荔湾 | Liwan | 荔湾区 | Liwan District | liwan lw
440104 | district | 440100 | 越秀 | Yuexiu | 越秀区 | Yuexiu District | yuexiu yx
440105 | district | 440100 | 海珠 | Haizhu | 海珠区 | Haizhu District | haizhu hz
440106 | district | 440100 | 天河 | Tianhe | 天河区 | Tianhe District | tianhe th guangzhoutianhe gzth 广州天河 guangzhou
440111 | district | 440100 | 白云 | Baiyun | 白云区 | Baiyun District | baiyun by
440112 | district | 440100 | 黄埔 | Huangpu | 黄埔区 | Huangpu District | huangpu hp guangzhouhuangpu gzhp 广州黄埔 guangzhou
440113 | district | 440100 | 番禺 | Panyu | 番禺区 | Panyu District | panyu py panyushi pys 番禺市
440114 | district | 440100 | 花都 | Huadu | 花都区 | Huadu District | huadou hd huadushi hds huaxian hx huadu 花都市 花县
440115 | district | 440100 | 南沙 | Nansha | 南沙区 | Nansha District | nansha ns nanshaxinqu nsxq 南沙新区
440117 | district | 440100 | 从化 | Conghua | 从化区 | Conghua District | conghua ch conghuashi chs 从化市
440118 | district | 440100 | 增城 | Zengcheng | 增城区 | Zengcheng District | zengcheng zc zengchengshi zcs 增城市
440300 | city | 440000 | 深圳 | Shenzhen | 深圳市 | Shenzhen City | shenzhen sz pengcheng pc 鹏城
440303 | district | 440300 | 罗湖 | Luohu | 罗湖区 | Luohu District | luohu lh
440304 | district | 440300 | 福田 | Futian | 福田区 | Futian District | futian ft shenzhenfutian szft 深圳福田 shenzhen
440305 | district | 440300 | 南山 | Nanshan | 南山区 | Nanshan District | nanshan ns
440306 | district | 440300 | 宝安 | Bao'an | 宝安区 | Bao'an District | baoan ba bao'an
440307 | district | 440300 | 龙岗 | Longgang | 龙岗区 | Longgang District | longgang lg
440308 | district | 440300 | 盐田 | Yantian | 盐田区 | Yantian District | yantian yt
440309 | district | 440300 | 龙华 | Longhua | 龙华区 | Longhua District | longhua lh longhuaxinqu lhxq 龙华新区
440310 | district | 440300 | 坪山 | Pingshan | 坪山区 | Pingshan District | pingshan ps pingshanxinqu psxq 坪山新区
440311 | district | 440300 | 光明 | Guangming | 光明区 | Guangming District | guangming gm guangmingxinqu gmxq 光明新区
440300-dapeng | functional | 440300 | 大鹏 | Dapeng | 大鹏新区 | Dapeng New District | dapeng dp
440300-shenshan | functional | 440300 | 深汕 | Shenshan | 深汕特别合作区 | Shenzhen-Shanwei Special Cooperation Zone | shenshan ss shenshanhezuoqu sshzq 深汕合作区 special cooperation zone
440112-before-2014 | former | 440100 | 黄埔（2014年前） | Huangpu (before 2014) | 黄埔区（2014年前） | Huangpu District (before 2014) | huangpunianqian hpnq laohuangpuqu lhpq yuanhuangpuqu yhpq huangpu (before 2014) 老黄埔区 原黄埔区
440116-before-2014 | former | 440100 | 萝岗（2014年前） | Luogang (before 2014) | 萝岗区（2014年前） | Luogang District (before 2014) | luogangnianqian lgnq luogangqu lgq yuanluogangqu ylgq luogang (before 2014) 萝岗区 原萝岗区
440306-original | wide | 440300 | 大宝安 | Bao'an, wide | 宝安区（含龙华、光明） | Bao'an (with Longhua and Guangming) | dabaoan dba dabaoanqu dbaq yuanbaoanqu ybaq bao'an, wide 大宝安区 原宝安区
440307-original | wide | 440300 | 大龙岗 | Longgang, wide | 龙岗区（含坪山、大鹏） | Longgang (with Pingshan and Dapeng) | dalonggang dlg dalonggangqu dlgq yuanlonggangqu ylgq longgang, wide 大龙岗区 原龙岗区
`;

const MORE: Readonly<Record<string, object>> = {
  "440100": { link: "gz" },
  "440300": { link: "sz" },
  "440106": { focus: true },
  "440111": {
    breaks: [
      {
        after: "2004",
        before: "2005",
        reason: {
          zh: "2005年设立萝岗区，白云区部分地区划出。",
          en: "Luogang District was set up in 2005 and took over part of Baiyun.",
        },
      },
    ],
  },
  "440112": {
    from: "2014",
    parts: ["440112-before-2014", "440116-before-2014"],
    focus: true,
  },
  "440115": { from: "2005" },
  "440304": { focus: true },
  "440306": { from: "2012" },
  "440307": { from: "2012" },
  "440309": { from: "2012" },
  "440310": { from: "2009" },
  "440311": { from: "2007" },
  "440300-dapeng": { from: "2012" },
  "440112-before-2014": { to: "2013", successor: "440112" },
  "440116-before-2014": { from: "2005", to: "2013", successor: "440112" },
  "440306-original": { parts: ["440306", "440309", "440311"] },
  "440307-original": { parts: ["440307", "440310", "440300-dapeng"] },
};

const COLORS: ReadonlyMap<string, string> = new Map(
  `
440103 #6090A8
440104 #C068E0
440105 #B040B8
440106 #0072B2
440111 #8888C0
440112 #D55E00
440112-before-2014 #706898
440113 #4068E8
440114 #E86850
440115 #A87868
440116-before-2014 #4090F8
440117 #D82050
440118 #489000
440300-dapeng #588880
440300-shenshan #407848
440303 #A88898
440304 #009E73
440305 #687030
440306 #B04820
440306-original #70A060
440307 #C02080
440307-original #B86898
440308 #A05060
440309 #908840
440310 #885880
440311 #F84880
`
    .trim()
    .split("\n")
    .map((row) => row.split(" ") as [string, string]),
);

/** The two cities as they were once: new names and borders in `data/` change nothing here. */
export const AREAS: readonly WorldArea[] = ROWS.trim().split("\n").map(areaOf);

function areaOf(row: string): WorldArea {
  const [code = "", level = "", parent = "", zh = "", en = "", nameZh = "", nameEn = "", keys = ""] =
    row.split(" | ");
  const color = COLORS.get(code);
  return {
    code: code as AreaCode,
    level: level as AreaLevel,
    ...(parent !== "-" && { parent: parent as AreaCode }),
    name: { zh: nameZh, en: nameEn },
    short: { zh, en },
    keys,
    ...(color !== undefined && { color }),
    ...MORE[code],
  };
}
