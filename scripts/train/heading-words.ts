/**
 * What headings of speeches end with and paragraphs below them begin with, from knowledge of the genre: the reports that
 * the odds are measured on have headings and sentences of one kind only. Two characters each, odds in tenths.
 */
export const HEADING_ENDS: Readonly<Record<number, string>> = {
  25: '迫感 任感 命感 荣感 機感 机感 得感 福感 同感 要性 切性 动性 效性 针性 准度 意度 誉度 合力 氛围 坚战 硬仗 胜仗 关口 防线 红线 堤坝 闭环 篇章 新篇 新局 表率 标杆 样板 榜样 排头 领头 后盾 桥梁 纽带 堡垒 见效 落地 到底 到边 于民 为民 惠民 担当 有为 过硬 严实 从严 争先 一流 乐观 容缓 懈怠 松懈 麻痹 侥幸 短板 弱项 差距 隐患 不足 站位 认识 意识 大局 抓手 路径 思路 举措 硬骨 实处 深处 心间 心里 心头 肩上 手上 脚下 初心 使命 本色 情怀 家园 明天 梦想 祝福 体会 打算 期望 希望 启示',
  20: '信心 决心 恒心 责任 形势 严峻 艰巨 存在 突出 重点 关键 保障 落实 整治 排查 防范 监管 督查 问责 考核 预警 预报 值守 演练 处置 调度 纪律 规矩 底气 队伍 本领 作风 廉洁 自律 奋斗 拼搏 实干 稳定 平安 和谐 有力 有序 扎实 回避 回头 上心 用心 尽心 贴心 暖心 忠诚 信念 宗旨 特色 亮点 品牌 优势 活力 动能 增收 振兴 跨越 配合 协作 联动 宣传 引导 培训 准备 预案 供应 物资 回顾 思想 精神 经验 安排 要求 建议 服务 成绩 领导 监督 党员 党性 出路 的事 之路',
};

export const BODY_STARTS: Readonly<Record<number, string>> = {
  25: '今年 去年 前年 近年 目前 当前 年初 上半 下半 前段 最近 这次 大家 我们 我县 我市 我区 我镇 我乡 我校 我局 我院 我省 我国 全县 全市 全区 全省 全镇 全乡 全校 全局 全院 全厂 全村 各级 各地 各单 各部 各乡 各镇 各县 各区 各村 各街 各科 各班 有的 有些 有人 有一 一些 个别 少数 如果 只有 只要 无论 不管 虽然 由于 因为 为了 根据 按照 据统 据初 据不 习近 省委 市委 县委 区委 镇党 俗话 古人 常言 入汛 入冬 入夏 入春 县里 市里 区里 镇里 村里 厂里 局里 校里 老百 再好 同样 对照',
};
