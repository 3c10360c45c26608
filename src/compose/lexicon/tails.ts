import { anyOf } from './words';

/**
 * Openers of a result clause: what is hoped for, not what is to be done. A tail is told only when
 * there is room, and never before the task it follows.
 */
export const tailOpener = new RegExp(
  `^(?:${anyOf('确保 从而 以便 以确保 以保证 使 让 形成 营造 凝聚 促使 力争 助力 带动 奋力 推动形成 推动实现 更好 引领 努力 打造 以优异 共同(?!做好|研究|制定|签订) 唱响 彰显 保证 全面提升 有效提升 满足 便于 有利于 真正 夯实 进一步夯实 不断促进 不断夯实 不断完善 避免 防止 达到 坚守 体现 有效体现 最大限度 推进形成 迅速兴起 为推进 为推动 为促进')}|切实${anyOf('保障 提高 增强 维护 做到 加强对 降低 提升 减轻 保护 把 办好 解决')}|进一步${anyOf('提高 提升 增强 激发 加强 扩大 营造 释放 推动 增进')}|不断${anyOf('提高 提升 增强 满足 开辟 扩大 增进 推进 改善')}|为.{1,40}${anyOf('提供 贡献 作出 做出 创造 奠定 打下')}|接受.{0,4}监督$|${anyOf('提高 提升 增强 激发 调动')}.{2,30}${anyOf('能力 水平 效能 质量 效益 效率 意识 积极性 本领 素质 效果 信心 素养 素质 水准 感 性 度 力 活力 能力水平')}$|实现.{2,20}${anyOf('目标 转变 提升 共赢 统一')}$)`,
);
