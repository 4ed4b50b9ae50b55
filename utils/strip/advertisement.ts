import { inlinePass, phrasePass } from './phrases.ts';

/** Advertisements on lines of their own. */
export const removeAdvertisements = phrasePass({
  reason: 'advertisement',
  anywhere: [
    /(?:专业|承接|提供|原创)(?:代写|代笔)/,
    /^[\s【[(]*(?:广告|赞助商?(?:链接|广告)|ad|推广|广告位招租)[\s】\])]*$/,
    /^.{0,20}(?:立即了解|了解详情|点击了解|立即购买|限时(?:优惠|特价|免费)|点击领取|免费领取|免费试用).{0,20}$/,
  ],
  atEdges: [
    /^更多.{0,30}(?:请|尽在|欢迎|关注|点击|访问|搜索|登录|进入).{0,30}$/,
    /^.{0,30}(?:代写|代笔|原创代写|写作服务|论文发表|范文代写|稿件定制|专业写手).{0,40}$/,
    /^.{0,40}(?:加微信|加qq|微信号?[::]|qq群?[::]|联系qq).{0,30}$/,
    /^.{0,30}(?:写作神器|立即了解|立即体验|一站式).{0,30}$/,
  ],
});

/** `【更多公文素材，微信：…】` inside a paragraph. */
export const removeInlineAdvertisements = inlinePass(
  'advertisement',
  /[【[][^[\]【】]{0,30}(?:微信|公众号|qq群?|关注|加v)\s?:?[^[\]【】]{0,30}[\]】]/g,
);
