import { greetsGuests } from '../text/guests.ts';

const ADDRESSED =
  '同志|同誌|同事|们|們|代表|委员|委員|来宾|來賓|嘉宾|嘉賓|领导|領導|朋友|乡亲|鄉親|战友|戰友|女士|先生|老师|老師|同学|同學|家长|家長|评委|評委|客人|父老|主席|书记|書記|省长|省長|市长|市長|县长|縣長|区长|區長|校长|校長|部长|部長|主任|总经理|總經理|员工|員工|同仁|亲友|親友|好友|亲朋|親朋|亲人|親人|家人|邻居|鄰居|师长|師長|校友|观众|觀眾|听众|聽眾|读者|讀者|网友|網友|股东|股東|董事|客户|客戶|专家|專家|教授|学者|學者|院士|首长|首長|官兵|将士|將士|选手|選手|裁判|评审|評審|运动员|運動員|职工|職工|党员|黨員|干部|幹部|议员|議員|街坊|市民|乡长|鄉長|镇长|鎮長|局长|局長|司长|司長|署长|署長|院长|院長|会长|會長|理事|董事长|阁下|閣下|总统|總統|大使|小朋友|队员|隊員|会员|會員|叔叔|阿姨|爷爷|爺爺|奶奶|前辈|前輩|长辈|長輩|老人|寿星|壽星|伙伴|夥伴|孩子|新人|兄弟|伙计|夥計|[姐姊妹嫂婶嬸伯婆]|(?:大家|[您你])(?:(?:早上|上午|中午|下午|晚上)?好|[早午晚]安)';
/** Not what they say or shall do: `各位代表指出：`. */
const NOT_TOLD =
  '(?<![说說道问問答]|指出|[认認][为為]|表示|要求|[强強][调調]|提[出到议議醒]|建[议議]|反映|注意|[记記]住|知道|如下|[请請]看)';
const ADDRESS = new RegExp(
  `^(?=尊敬|敬爱|敬愛|亲爱|親愛|尊重|敬重|友爱的|友愛的|各位|诸位|諸位|同志|同誌|同事|朋友|老师|老師|同学|同學|女士|先生|乡亲|鄉親|战友|戰友|父老)[^。！？!?；;：:]{0,90}?(?:${ADDRESSED})[^。！？!?；;，,：:]{0,3}${NOT_TOLD}[：:]`,
);
/** Guests one by one, each with an office in brackets: Hong Kong's officials greet so. */
const LONG_ADDRESS = new RegExp(
  `^(?=尊敬|敬爱|敬愛|各位|诸位|諸位)(?:[（(][^（()）]{1,60}[)）]|[^。！？!?；;，,：:（()）]){0,200}(?:${ADDRESSED})[：:]`,
);
/** Whoever is addressed: `各位业主：`, or `尊敬的各位企业家：` in a line of its own. */
const ANY_ADDRESS = new RegExp(
  `^(?:(?:尊敬|敬[爱愛]|[亲親][爱愛])的[^。！？!?；;，,：:]{2,30}${NOT_TOLD}[：:]$|(?:各位|[诸諸]位)[\\u3400-\\u9fff]{2,6}${NOT_TOLD}[：:])`,
);
const BARE_ADDRESS = /^(?:各位|诸位|諸位|同志|同誌|同事|朋友|老师|老師|同学|同學)[^。！？!?；;，,：:]{0,20}$/;
/** Children greet so; `爷爷说：` tells what he says. */
const KIN_ADDRESS =
  /^(?:叔叔|阿姨|伯伯|爷爷|爺爺|奶奶|爸爸|妈妈|媽媽|小朋友|小伙伴|小夥伴)[^。！？!?；;，,：:]{0,24}[们們][：:]/;
const ENDS_ADDRESSED = new RegExp(`(?:${ADDRESSED})$`);
const RUN_IN_ADDRESS = new RegExp(
  `^(?:尊敬的)?(?:各位|诸位|諸位|同志|同誌|同事|朋友|老师|老師|同学|同學)[^。！？!?；;，,：:]{0,12}(?:${ADDRESSED})[，,！!]`,
);

/** What an address begins with, guests called by name aside: a look at one character spares most texts the patterns. */
const BEGINS_ADDRESS = '尊敬亲親友各诸諸同朋老女先乡鄉战戰父叔阿伯爷爺奶爸妈媽小';

/** The salutation at the start of a text, with its mark (`各位代表：`, or a bare `同志们` that is the whole text), or null. */
export function salutationOf(text: string): string | null {
  if (BEGINS_ADDRESS.includes(text.charAt(0))) {
    const address = /[：:]/.test(text)
      ? (ADDRESS.exec(text) ?? LONG_ADDRESS.exec(text) ?? KIN_ADDRESS.exec(text) ?? ANY_ADDRESS.exec(text))
      : null;
    if (address !== null) return address[0];
    if (BARE_ADDRESS.test(text) && ENDS_ADDRESSED.test(text)) return text;
  }
  return greetsGuests(text) ? text : null;
}

/** Thanks that end a speech: a salutation behind them begins another. */
const FAREWELL =
  /(?:[谢謝]{2}(?:大家|各位|[你您][们們]?)?|[讲講][话話]完[毕畢]|[发發]言完[毕畢]|演[讲講]完[毕畢]|完[毕畢][，,][谢謝]{2}(?:大家)?)[！!。.]?$/;

/** Whether a text ends with the thanks that end a speech. */
export function endsSpeech(text: string): boolean {
  return FAREWELL.test(text);
}

/** A salutation that a comma joins to its sentence (`各位同志，今日…`), or null. */
export function runInSalutationOf(text: string): string | null {
  return RUN_IN_ADDRESS.exec(text)?.[0] ?? null;
}
