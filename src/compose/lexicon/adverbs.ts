import { wordSet } from './words';

/** Manner adverbs that stand before the verb of a task and say nothing of their own. */
export const adverbs = wordSet(`
  积极 主动 认真 切实 扎实 着力 大力 深入 广泛 持续 持久 牢固 坚决 全面 全力 充分 科学 合理 优先 重点
  逐步 有序 分类 严肃 从严 依法 依规 及时 妥善 进一步 不断 统筹 加快 有效 严格 共同 综合 集中 稳步
  稳妥 继续 深度 迅速 尽快 始终 自觉 有力 因地制宜 原则上 更好 更多 多渠道 全方位 率先 提前 定期
  适时 随时 联合 协同 实时 准确 精准 高质量 高水平 一律 同步 统一 规范 普遍 与时俱进 逐项 逐级 逐一
  带头 坚定不移 千方百计 奋力 努力 真正 务必 立即 第一时间 尽量 分级 分批 分步 按程序 按规定 按时
  如实 依次 随机 重新 直接 自行 自主 自愿 免费 定点 多层次 多角度 面对面 主要 至少 同时 分别 只 均 也 都 仍 不
`);
