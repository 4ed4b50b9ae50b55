import { createFold } from './fold.ts';

/** Simplified characters for more Traditional ones: those of hosts' words. */
const TRADITIONAL =
  '鍊链鏈链篩筛瀏浏續续別别堅坚餘余繼继須须驗验幫帮絡络獻献極极筆笔換换義义頻频訂订運运約约沒没維维貢贡財财階阶祕秘輸输壓压營营隱隐鎖锁識识綱纲變变稱称縮缩饋馈擴扩環环嚴严廳厅負负確确監监穩稳盡尽搶抢臨临無无綜综張张暢畅視视適适糾纠興兴難难況况狀状險险較较趕赶緊紧禮礼覺觉鄭郑亂乱補补邊边帶带顧顾斷断勵励夠够榮荣隊队響响達达徑径暫暂賺赚紅红滿满遠远溫温紹绍裝装獨独訓训養养籌筹衛卫減减鈕钮觸触盤盘綴缀儲储襲袭疊叠諾诺錦锦組组離离攜携攝摄銷销徵征佔占雙双輕轻係系傳传億亿兒儿刪删圖图審审慶庆歸归濟济熱热盜盗給给統统線线繫系習习聞闻聯联聲声聽听腦脑萬万蒐搜薦荐術术設设訴诉詢询誠诚諮咨護护讚赞貴贵貼贴賞赏賣卖質质贊赞軟软轉转連连違违錢钱鍵键鑑鉴鑒鉴間间隨随頂顶頒颁額额幣币掃扫檔档權权碼码簽签籤签覽览試试費费載载輯辑還还閉闭顯显優优內内創创啟启實实對对廣广從从擊击時时產产當当積积級级經经與与許许資资進进過过關关頁页';

/** The text in the form that the patterns of this stage are written in; the same length as the text. */
export const foldWords = createFold(TRADITIONAL);
