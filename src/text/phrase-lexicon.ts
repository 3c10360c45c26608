/**
 * Words that tell where a Chinese line may end. Facts of the language, kept small: the segmenter knows
 * the vocabulary, these lists say how words hang together.
 */

/** Words the segmenter tends to cut; a line never ends inside them. */
export const wholeWords: readonly string[] = [
  '新时代',
  '中国特色社会主义',
  '社会主义',
  '高质量发展',
  '高质量',
  '现代化',
  '全过程人民民主',
  '党代会',
  '工会组织',
  '职工群众',
  '产业工人',
  '先进性',
  '群众性',
  '普惠化',
  '常态化',
  '规范化',
  '制度化',
  '信息化',
  '智能化',
  '法治化',
  '市场化',
  '再就业',
  '网约车',
  '快递员',
  '送餐员',
  '外卖配送员',
  '货车司机',
  '新就业形态',
  '送温暖',
  '金秋助学',
  '安全生产',
  '生态文明',
  '共同富裕',
  '乡村振兴',
  '基本养老',
  '医疗互助',
  '实施细则',
  '应急预案',
  '营商环境',
  '放管服',
  '自贸试验区',
  '责任制',
  '主体责任',
  '第一责任人',
  '负责人',
  '方可',
  '尚未',
  '是否',
  '主要负责人',
  '分管负责人',
  '不少于',
  '不低于',
  '不超过',
  '不得',
  '不断',
  '挂牌督办',
  '排查',
  '自查自改',
  '回头看',
  '公示期',
  '应急管理',
  '会同',
  '以案促改',
  '提质增效',
  '常委会',
  '总工会',
  '困难职工',
  '劳动关系',
  '网上工作',
  '回头看',
  '一体化',
  '全覆盖',
  '零容忍',
  '双随机',
  '一公开',
  '一票否决',
];

/** Verbs that open a verb-object phrase: good to begin a line with, bad to end one with. */
export const openingVerbs: ReadonlySet<string> = new Set(
  `推进 推动 加强 加快 加大 提升 提高 深化 强化 完善 健全 建立 构建 打造 落实 贯彻 学习 宣传 开展 组织 做好 抓好
  实施 促进 保障 维护 服务 引导 引领 凝聚 发挥 发展 创新 优化 规范 扩大 坚持 坚定 坚决 防范 化解 防止 严禁 禁止 严格
  明确 制定 编制 印发 转发 报送 完成 落细 压实 筑牢 夯实 巩固 拓展 培育 培养 选树 弘扬 践行 关心 关爱 帮助 支持 鼓励
  参加 参与 举办 召开 进行 实现 建设 打好 打赢 守住 切实 认真 深入 全面 积极 着力 大力 持续 进一步 严肃 及时 统筹 协调 监督
  检查 排查 整治 治理 管理 控制 确保 遵守 执行 履行 配合 牵头 负责 申报 审核 公布 调整 取消 停止 关于 围绕 按照 根据 依据
  为了 通过 结合 针对 对照`.split(/\s+/),
);

/** Words that belong to what follows: a line does not end with them. */
export const bindRight: ReadonlySet<string> = new Set(
  `和 与 及 或 以及 并 并且 而 且 对 对于 向 在 从 自 把 将 被 由 为 以 因 于 按 经 据 同 跟 比 给 让 使 令 至 到 不 未 无 非 没有 不得
  可 应 应当 须 必须 要 需 能 会 第 每 各 该 本 此 其 某 全 总 新 老 大 小 多 少 最 更 较 很 已 已经 正 正在 再 又 也 都 均 仅 只 就 才
  共同 有关 相关 主要 重大 重要 重点 基本 主体 全体 广大 各级 各类 各项 所有 一切 不断 逐步 有效 有序 依法 直接`.split(
    /\s+/,
  ),
);

/** Words that belong to what stands before: a line does not begin with them. */
export const bindLeft: ReadonlySet<string> = new Set(
  '的 地 得 了 着 过 们 等 等等 者 性 化 型 式 级 类 项 条 款 章 节 号 期 次 个 名 人 员 家 所 处 部 局 厅 委 办 院 会 站 中 上 下 内 外 前 后 里 间 时 以上 以下 以内 以外 以前 以后 之 之一 左右'.split(
    ' ',
  ),
);
