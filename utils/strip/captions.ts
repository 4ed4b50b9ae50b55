import { phrasePass } from './phrases.ts';

/** What is printed under a picture, by the words that say so: who took it, who gave it, that it shows something. */
export const removeCaptions = phrasePass({
  reason: 'outside',
  anywhere: [
    /^[^。!?;]{0,60}(?:(?:记者|通讯员|报|网|社|图|照片|中心)[^。,:;]{0,12}|\s[\u3400-\u9fff]{2,4})\s?(?<!拍)摄[)]?$/,
    /^[^。!?;]{0,60}(?:摄影|图片|照片|图源|供图)\s?[:/][^。,:;]{1,24}$/,
    /^[^!?;]{0,60}\((?:(?:图|图片|照片)(?:片?来?[源自]于?|\/|:|由)|(?:摄影|供图)[:/])[^()。,;]{1,24}\)$/,
    /^[^。!?;]{0,60}\([^()。!?;]{2,24}(?:供图|供稿|摄影?|摄制|提供)\)$/,
    /^[^。!?;]{0,60}\((?:资料|效果|示意|配|网络)(?:图片?|照片)\)$/,
    /^图[为為](?![的了什何]|什么)[^。!?;:]{2,60}。?$/,
  ],
  atEdges: [],
});
