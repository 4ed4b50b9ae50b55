import { compiled } from '../../text/compiled.ts';

/** Dates, offices, attachments and names under labels, as papers and speeches close and open with. */
const SIGNED = compiled(
  /号$|^内部|^\(此件|^主题词|^(?:会议|活动|地点|主持|出席|参加|记录|议[题程]|主讲|报告)[^,。]{0,4}:|^各.{1,50}:$|(?:政府|单位|部门|[局委办]):$|^[(—]?(?:(?:19|20)[\dx×*]{2}|[x×*]{2,4}|[二〇○零一]{2,4}[〇○零一二三四五六七八九]{0,2}) ?年|^——|^附[件:]|^[^,。:]{2,6}人:|(?:政府|办公室|委员会|[局院部厅处会团司校系班办委组]|[中小大]学|支部|党委|中心|印发)$/,
);

/** An office and a name, as printed below a title: 市发改委副主任 王某. */
const SPEAKER_LINE = compiled(
  /^[^,。:!?]{0,20}(?:书记|[省市县区镇乡村州厅局处科院校部所站会书]长|主任|主席|总?经理|委员|教授|老师|总裁|董事长?|班|代表)\s{0,3}[^\s,。:!?](?:\s?[^\s,。:!?]){1,3}(?:\s[^\s,。:!?]{1,2})?$/,
);

/** A house and a name: `县水务局机关支部 贺某`. */
const MEMBER = compiled(
  /^[^,。:!?\s]{2,24}(?:支部|党委|[局委办院厅部处科室镇乡村厂矿所站]|[中小大]学|公司|医院|银行|中心)\s{1,3}[^\s,。:!?]{2,4}$/,
);

/** The number of a paper: 某政发〔2024〕7号. */
const PAPER_NUMBER = /[〔[(](?:19|20)\d{2}[〕\])]\s?第?\d{1,4}号$/;
/** A date in words, or masked: 20××年×月×日; blogs add the day of the week. */
const DATE =
  /^[〇○零一二三四五六七八九十\dx×*]{1,4}年[〇○零一二三四五六七八九十\dx×*年月日\s]{2,}(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?$/;

/** Two to four characters, which may be a person's name. */
export const BARE_NAME = /^[\u3400-\u9fff]\s{0,2}[\u3400-\u9fff]{1,3}$/;

/** Whether a folded text is nothing but a speaker's office and name with a space between them, a paper's number or a date. */
export function namesNoTitle(text: string): boolean {
  return (
    (/[会长任记席理员授师裁事班表]\s/.test(text) && SPEAKER_LINE.test(text)) ||
    (text.length < 40 && MEMBER.test(text)) ||
    PAPER_NUMBER.test(text) ||
    DATE.test(text)
  );
}

/** Whether a folded text names an office, a date or a person as papers and speeches do above and below their text. */
export function signs(text: string): boolean {
  return text.length < 60 && (SIGNED.test(text) || SPEAKER_LINE.test(text));
}
