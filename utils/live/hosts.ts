/** The elements of which a page has many and which can have no shadow root, those most met first. */
const NONE =
  'a,td,li,b,br,tr,em,i,strong,img,ul,th,option,script,font,input,label,svg,path,dd,dt,dl,g,use,button,ol,table,tbody,thead,link,meta,style,small,sup,sub,u,s,code,pre,figure,figcaption,iframe,form,select,textarea,hr,title,html,head';

/**
 * Elements that may have a shadow root: no selector tells custom ones. The others are not asked, for what a script sees
 * of a page for the first time costs the browser much.
 */
export const MAY_HOST = `:not(${NONE})`;
