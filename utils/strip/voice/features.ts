import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { parseMeta } from '../metadata/fields.ts';
import { isEnumerated } from '../shape.ts';
import { signs } from './signed.ts';

/** What opens a notice to readers. */
const NOTICE = compiled(
  /^[【[(]?(?:温馨|友情|特别|重要|郑重|下载)?(?:提[示醒]|说明|声明|备注|须知|注意|注)[】\])]?:/,
);
/** A speaker's last words, and what leads to them. */
const END = compiled(
  /(?:^|[。!,])(?:再次)?谢谢(?:大家|各位|你们|同志们)?[!。]*$|(?:完毕|完了|散会|再见|干杯|就到这里)[!。]$|^.{2,6}(?:完毕|完了)$/,
);
const CLOSING = compiled(/^(?:最后|再次|让我|同志们|朋友们|同学们|[恳祝])/);

/** What speakers wish in a few words: 身体健康, 万事如意. */
const WISH = compiled(/健康|安康|如意|顺利|幸福|快乐|成功|吉祥|平安|进步|愉快|兴隆|安息|不朽/);

/** Names of the features in the order of the model's weights: how a text is written, whatever it says. */
export const FEATURES = [
  'any',
  'length',
  'under-8',
  'under-30-without-end',
  'inner-mark',
  'enumerated',
  'signed',
  'closing',
  'meta-row',
  'notice',
  'digit',
  'separator',
  'label',
  'wish',
] as const;

/** The values of the features of a folded text, a line or one of its sentences. */
export function featuresOf(line: Line, text: string): readonly number[] {
  const { length } = text;
  const hasEnd = /[。!?;:,…"”』」)]$/.test(text);
  return [
    1,
    Math.min(200, length) / 50,
    Number(length < 8),
    Number(length < 30 && !hasEnd),
    Number(/[。!?;,]/.test(text)),
    Number(isEnumerated(line)),
    Number(signs(text)),
    Number(CLOSING.test(text) || endsAsSpeech(text)),
    Number(parseMeta(text) !== null),
    Number(NOTICE.test(text)),
    Number(/[\d¥]/.test(text)),
    Number(/[|»«›>·•★☆©×【\]_~→←]/.test(text)),
    Number(/^[^,。:]{2,8}[:丨]/.test(text)),
    Number(length < 12 && WISH.test(text)),
  ];
}

/** Whether a folded text is a speaker's last words. */
export function endsAsSpeech(text: string): boolean {
  return END.test(text);
}
