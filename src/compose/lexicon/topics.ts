import { anyOf } from './words';

/** Ends of a noun phrase that can be what a rule is about. */
export const topicEnd = new RegExp(
  `${anyOf('情况 问题 意见 建议 结果 材料 等 措施 资金 费用 经费 事项 人员 部门 单位 部 局 委 办 中心 学校 公司 机构 医院 企业 政府 者 标准 信息 名单 对象 教师 学生 方案 办法 项目 待遇 补贴 补助 奖金 保险费 物资 设备 场所 区域 车辆 活动 工作 合同 证书 成绩 报告 申请 文件 数据 账户 时间 地点 期限 岗位 职务 家庭 工程 作品 案件 行为 隐患 方式 渠道 程序 条件 原则 范围 比例 数量 任务 内容 形式 流程 时限 权限 依据 价格 金额 工资 保险 保费 档案 印章 资格 名额 职位 主体 计划 结论 决定 规模 指标 区域 样品 票据 发票 试卷 作业')}(?:（[^）]*）)?$`,
);

/** Openings that say something about the topic before them. */
export const topicComment =
  /^(?:要(?!求|素|点)|应(?!用|急|对)|须|不(?:计入|纳入|享受|作为|列入|适用|参加|受|计|再)|请(?!求)|由|均|都|将|不得|不予|一律|方可|必须|需(?!求)|可(?![能靠持])|报|共同|分别|统一|第一时间|按规定|按程序|及时报|于|仍|其中|全部|原则上|视为|认定为|以其|免|按|从|不再|每|参照|方能|才能|凡(?!事)|以.{1,44}为)/;

/** Words after the first 的 of a 对…的 phrase that make it a task, not a description: 对发现的问题依法处罚. */
export const targetPredicate =
  /的(?:[^的]*?)(?:依法|依规|加大|一律|严肃|立即|从严|处罚|查处|追究|到底|惩处|移送|予以|给予|要(?=进行|予以|给予|加|依|从|严|及时|立即)|进行[^的]{2,8}(?:检查|处理|整改|核查|抽查|监管|评估|审核|管理))/;

/** The end of a 对…的X phrase: the noun the rule is for. */
export const targetEnd =
  /的(?:[^的，]{0,6}“[^”]+”)?[^的，“”]{1,18}(?:（[^）]*）)?(?:、[^的，]{1,8}(?:（[^）]*）)?)*$/;

/** What something is: the clause before it is its subject. */
export const isWhat = /^(?:既|也|又)?是(?!否)|^对[^，]{2,20}(?:具有|有着|有)[^，]{0,6}(?:意义|作用)/;

/** What something is good for. */
export const benefit = /^(?:有利于|有助于)/;
