import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { End } from '../../utils/joining/follow.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { EditHistory, KeptEdits } from './useHistory.ts';

/** The further pages of the document whose page is open. */
export interface FurtherPages {
  /** The number of the open page, from 1. */
  own: number;
  /** How many pages there are, itself counted; null where that is not known. */
  total: number | null;
  /** Fetches them and cleans the whole. `done`: pages at hand. Rejects where the signal says so, or cleaning failed. */
  join: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<JoinedPages>;
}

/** A document put together from its pages. */
export interface JoinedPages {
  manuscript: Manuscript;
  /** How many pages it was made of. */
  count: number;
  /** Numbers of those that did not come. */
  missing: readonly number[];
  end: End;
  /** The number of the page it ended at; null where that was the last. */
  at: number | null;
}

/** What is to be said of the further pages, and the one thing that can be done about them. */
export interface Joining {
  sentence: string;
  /** Pages at hand and all, as far as known, while they are fetched. */
  progress: { done: number; total: number } | null;
  button: string;
  onClick: () => void;
}

const ENDS = { closed: 'pages.closed', repeated: 'pages.repeated', limit: 'pages.limit' } as const;

/** Joining the further pages: an edit that can be undone as others can. null where there are none. */
export function useJoining(
  pages: FurtherPages | null,
  { has, edit, leave }: EditHistory,
  kept: KeptEdits,
  say: (message: string) => void,
): Joining | null {
  const [progress, setProgress] = useState<Joining['progress']>(null);
  const [joined, setJoined] = useState(kept.joined);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  if (pages === null) return null;

  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setProgress({ done: 1, total: pages.total ?? 2 });
    try {
      const result = await pages.join(signal, (done, total) => setProgress({ done, total }));
      if (result.count > 1) {
        edit(result.manuscript);
        kept.joined = result;
      }
      setJoined(result);
    } catch {
      say(t(signal.aborted ? 'pages.cancelled' : 'pages.failed'));
    }
    setProgress(null);
  };
  if (progress) {
    const { done, total } = progress;
    return {
      sentence: t('pages.progress', [done, total]),
      progress,
      button: t('pages.cancel'),
      onClick: () => stop.current?.abort(),
    };
  }
  if (joined && has(joined.manuscript)) {
    return {
      sentence: report(joined),
      progress,
      button: t('pages.leave'),
      onClick: () => leave(joined.manuscript),
    };
  }
  const { own, total } = pages;
  return {
    sentence:
      joined?.count === 1
        ? report(joined)
        : total === null
          ? t('pages.more')
          : t('pages.several', [total, own]),
    progress,
    button: t(own === 1 ? 'pages.join' : 'pages.joinAll'),
    onClick: start,
  };
}

function report({ count, missing, end, at }: JoinedPages): string {
  const failed = missing.filter((number) => number !== at);
  return [
    count > 1 ? t('pages.joined', [count]) : t('pages.notJoined'),
    ...(failed.length > 0 ? [t('pages.missing', [failed.join('、')])] : []),
    ...(end === 'all' ? [] : [t(ENDS[end], [at ?? 0])]),
  ].join(' ');
}
