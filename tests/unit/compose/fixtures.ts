import type { Notice } from '../../../src/model/notice';
import { extractText } from '../../../src/notice/readers/plain/text';
import { understand } from '../../../src/notice/understand';

/** A notice with parts, duties, deadlines, a named set and a request; written for these tests. */
export const sample = `关于开展“五个一”安全行动的通知

云安发〔2026〕5号

各区应急管理局，各有关单位：

为切实加强冬季安全生产工作，根据《云山市安全生产条例》，决定在全市开展“五个一”安全行动。现将有关事项通知如下：

一、总体安排

以零事故为目标，落实一次隐患排查、一次应急演练、一次警示教育、一次设备检修、一次制度修订的“五个一”要求。

二、重点任务

（一）开展隐患排查。各企业要对锅炉房、配电室、仓库逐一排查，建立隐患台账，11月30日前完成整改。对拒不整改的企业，依法责令停产整顿，并处2万元罚款。（牵头单位：安全监管科，配合单位：各区应急管理局）

（二）组织应急演练。学校、医院、商场每季度至少演练1次，演练记录存档备查。未经培训合格的人员，不得上岗。（牵头单位：应急救援科，配合单位：各区应急管理局）

（三）加强警示教育。用好事故案例，面向一线职工开展宣讲，做到班组全覆盖。（牵头单位：宣传教育科，配合单位：各区应急管理局）

三、工作要求

（一）加强领导。各单位要成立工作专班，明确责任人，细化措施。

（二）严格督查。市局将对进展缓慢的单位进行通报，情况严重的，约谈主要负责人。

各区应急管理局、各有关单位要于12月15日前将工作总结报送市应急管理局。

云山市应急管理局

2026年11月1日
`;

/** The sample notice, understood. */
export function sampleNotice(): Notice {
  return understand(extractText(sample));
}
