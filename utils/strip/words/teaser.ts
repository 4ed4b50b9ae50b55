/** Sends the reader on to another text: `还想看…？戳…`, `想找同题的几篇，搜一搜…`. Matches folded text. */
export const TEASER =
  '还?想[看找要][^。!?]{2,40}[?,][^。!?]{0,4}(?:[戳点看搜]|请?[到上去]|[左右]侧|[上下]方|文末)';
