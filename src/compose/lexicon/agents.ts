import { anyOf, wordSet } from './words';

/** Ends of a noun phrase that can act: bodies, offices and people. */
export const agentEnd = new RegExp(
  `${anyOf('部门 单位 工会 组织 政府 学校 机构 企业 人员 干部 机关 银行 委员会 小组 工作组 各地 各校 地方 医院 幼儿园 教师 选手 学生 参保人 职工 支部 中心 总局 部 局 委 办公室 办公厅 办 厅 司 院 省 市 区 县 州 乡镇 街道 公司 国家 队 联席会议 学会 理事会 常委会 妇联 团委 董事会 监事会 班 者 家长 院校 教工 同志 老师 负责人 法人 监护人 当事人 申请人 考生 用人单位 村 社区 党委 党组 党组织 纪委 科室 处室 处 站 所 校 园区 基金会 供应商 采购人 评审委员 专家 司机 驾驶员 班主任 家庭 业主 物业 村委会 居委会 行业协会 协会 商会')}(?:（[^）]{1,30}）)?(?:和个人|等)?$`,
);

/** Words that are verbs elsewhere but open the name of a body: 发展改革部门, 组织部, 检查组. */
export const bodyNameOpenings = wordSet(`
  发展 教育 组织部 宣传 统计 审计 监督 监察 检察 应急 管理 执法 检查 抽查 培训 服务 规划 建设 交通 保障
  开发 公安 住房 供养 报名 参赛 参训 承办 主办 协办 申请 承担 使用 招聘 派员 采购 评审 考试 录用 推荐
  卫生 医疗 养老 救助 巡查 值班 参保 用人 带班 参会 报送 生产 经营 施工 监理 设计 勘察 招标 投标 委托
  获奖 受助 享受 学习 活动 调查 评估 指导 协调 领导 工作 会议 竞赛 评选
`);

/** A subject that means everybody concerned: it is named only where subjects change. */
export const genericAgent = /^(?:各|全[市省国校体区县]|有关|相关|地方|我[省市校区县]|本[省市校区县]|其他)/;

/** Words that point at the body spoken of: 本部门, 本辖区. */
export const ownBody = /本(?:部门|系统|辖区|单位|行业|领域|级|校|院)/;

/** What a subject never begins with. */
export const notSubjectStart =
  /^(?:最[高低长短迟早多少]|[一二三四五六七八九十两\d]+(?:个?(?:年|月|日|天|小时|工作日))[内前后起]?|要|对|把|将|以(?!太)|按|在|请|如|若|凡|从|为|根据|通过|鼓励|支持|引导|推动|加强|会同|尤其|获得|特别|一[是要]|其(?!他|余)|该(?!校|院|局|部|单位|同志)|这|以及|同时|督促|帮助|协助|联合|加快|积极|着力|至少|由|向|到|于|自(?!然|治|贸|主|行)|原则上|并|或|和|与|及|经(?!济|营|办|信)|符合|所需|不足|除|因|未|已|且|则|也|都|均|还|必要时|确|不|无|有(?!关)|当|需|每|主动|认真|严格|切实|依法|按规定|按照|应|须|可|统筹|不得|使|让)/;
