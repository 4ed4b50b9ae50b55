/**
 * Not where directions name what to press, to choose or to dial: `打开【微信】，选择【城市服务】`. What stands between such
 * brackets is no note of the host's: without it the sentence has no object.
 */
export const NO_STEP =
  '(?<!打开|点[击开按选]|[选勾]选?[择取中]?|填[写好]|输入|拨打|进入|找到|转[到至]|返回|阅读完?|按[下照]?)';
