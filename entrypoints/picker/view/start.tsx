import { render } from 'preact';
import { guardView } from '../../../components/guard-view.ts';
import { requestReader } from '../../../utils/browser/messages.ts';
import { loadSettings, saveSettings } from '../../../utils/browser/settings.ts';
import { back, type Choice, NOTHING, point, step, take } from '../../../utils/pick/choice.ts';
import { addRule, countText, makeRule } from '../../../utils/pick/rule.ts';
import { openFrame } from './frame.ts';
import { listen } from './listen.ts';
import { boxesOf } from './Outlines.tsx';
import { Picker } from './Picker.tsx';

/** Counting reads the whole page: only once the pointer rests. In ms. */
const REST = 150;

/** Lets the reader point at the text of the page and at what to drop, and keeps it as the rule for this host. */
export function startPicking(site: string, onLeft: () => void): void {
  let choice: Choice = NOTHING;
  let root: HTMLElement | null = null;
  let count: number | null = 0;
  let failed = false;
  let above = false;
  let drawn = '';
  let counting: ReturnType<typeof setTimeout> | undefined;
  let frames = 0;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;

  const leave = () => {
    cancelAnimationFrame(frames);
    clearTimeout(counting);
    stopGuarding();
    if (root) render(null, root);
    frame.remove();
    onLeft();
  };
  const choose = (chosen: Choice) => {
    if (chosen === choice) return;
    choice = chosen;
    count = null;
    clearTimeout(counting);
    counting = setTimeout(recount, REST);
    paint();
  };
  const recount = () => {
    const rule = makeRule(choice, site, []);
    count = rule === null ? 0 : countText(document, location.href, rule);
    paint();
  };
  const save = async () => {
    try {
      const settings = await loadSettings();
      const rule = makeRule(choice, site, settings.rules);
      if (rule === null) throw new Error('No rule');
      await saveSettings(addRule(settings, rule));
    } catch {
      failed = true;
      paint();
      return;
    }
    leave();
    await requestReader();
  };
  const deeds = {
    onMove: (move: Parameters<typeof step>[1]) => {
      choose(step(choice, move, document.body));
      choice.pointed?.scrollIntoView({ block: 'nearest' });
    },
    onTake: () => choose(take(choice)),
    onLeave: leave,
  };
  const paint = () => {
    if (!root) return;
    const boxes = boxesOf(choice);
    drawn = JSON.stringify(boxes);
    render(
      <Picker
        choice={choice}
        boxes={boxes}
        count={count}
        failed={failed}
        above={above}
        dark={dark}
        {...deeds}
        onBack={() => choose(back(choice))}
        onSave={save}
      />,
      root,
    );
  };
  /** The page may scroll, or move by itself. */
  const follow = () => {
    if (JSON.stringify(boxesOf(choice)) !== drawn) paint();
    frames = requestAnimationFrame(follow);
  };
  const frame = openFrame((inside, host) => {
    root = inside.body;
    listen(inside, host, {
      ...deeds,
      onPoint: (element, low) => {
        above = low;
        choose(point(choice, element));
      },
    });
    paint();
  });
  const stopGuarding = guardView(frame.host, leave, frame.raise);
  follow();
}
