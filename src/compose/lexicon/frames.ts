import { anyOf } from './words';

/** Prepositions that open a frame: how, on what grounds, around what. */
export const frameOpener = new RegExp(
  `^${anyOf('根据 按照 依据 依照 遵照 参照 参考 鉴于 随着 继(?!续|承|电|而) 基于 比照 按(?![时期揭]) 经(?!费|营|济|办|开|常|过|济|历|验) 会同 对照 围绕 紧紧围绕 紧密围绕 聚焦 针对 结合(?!起来) 紧密结合 立足 通过 紧扣 把准 依托 本着 遵循(?=.*(?:原则|规律|要求)$)')}`,
);

/** 以A为B: the frames of method, aim and manner, tested over the whole clause. */
export const asFrame = new RegExp(
  `^以.{1,44}(?:为|作为)${anyOf('指导 主线 抓手 导向 目标 出发点 主攻方向 重点 载体 契机 统领 引领 基础 单位 主体 核心 原则 依据 主题 己任 根本遵循 发展动力 中心 动力 手段 平台 切入点 突破口 落脚点 立足点 出发点和立足点 出发点和落脚点 根本 保障 依托 纽带 牵引 前提 根本目的')}$|^以.{2,24}${anyOf('标准 手段 举措 理念 方式 形式 名义 身份 态度 精神')}$`,
);

/** 在…下: the frames of circumstance. */
export const withinFrame = new RegExp(
  `^在.{2,40}${anyOf('指导下 领导下 基础上 框架下 同时 中 (?<!前提)下 上 方面 过程中 期间')}$`,
);

/** Clauses that are a frame as they stand. */
export const bareFrames: ReadonlySet<string> = new Set([
  ...'因地制宜 多措并举 从实际出发 同时 此外 另外 其中 当前 目前 原则上 与此同时 首先 其次 最后'.split(' '),
  ...'近年来 突出重点 因材施教 精心组织 周密安排 总的看 今年以来 下一步 据此 为此 对此 特此通知 经查 经研究 经调查 经核实'.split(
    ' ',
  ),
]);

/** Purpose opened by 为, unless the clause itself gives, offers or grants something. */
export const purposeFrame =
  /^为(?:了|切实|进一步|深入|全面|认真|贯彻|加强|做好|规范|提高|确保|推动|促进|落实)?(?!.{0,36}(?:提供|贡献|指明|提出了|作出|做出|创造|奠定|补充|打下|配备|办理|发放|落实集中|免费|购买|缴纳|申请|主|辅|准|限$|(?:人员|职工|学生|教师|企业|群众|单位|部门|老人|对象|家庭|者|大学|学校)[^，]{0,8}(?:制定|安排|建立|搭建|开设|设立|组织|举办)))/;

/** A frame word whose clause nevertheless holds its own verb: 结合实际制定办法. */
export const frameWithVerb = new RegExp(
  `^按.{1,30}(?:给予|予以|支付|发放|计发|报销|收取|缴纳|计算|补助|补贴|奖励|赔偿)(?![^，]*(?:的|标准|办法|规定|要求|比例|顺序|程序|目录|名单|清单)$)|^(?:${anyOf('根据 按照 依据 围绕 聚焦 针对 结合 立足 参照 依托 会同')}.{0,30}?|通过.{2,30}?)${anyOf('签订 开展 制定 制订 建立 组织 实施(?!意见|方案|办法|细则|条例|计划) 进行 推进 发布 办理 确定 执行 申请 加强 列出 考核 给予 实行 予以 提出 报送 申办 查询 帮助 解决 核定 计发 支付 缴纳 发放 处理 认定')}(?!.{0,6}的?(?:要求|原则|规定|需要|基础|方式|途径|形式|程序|标准|办法|情况|条件|结果|计划|方案|清单|精神|意见|目录)$)`,
);

/** Frames that carry the method; they stay when the core alone says too little. */
export const methodFrame =
  /^(?:通过|采取|利用|依托|以.{2,24}(?:方式|形式)|按照?.{1,24}(?:比例|标准|方式|顺序)$)/;
