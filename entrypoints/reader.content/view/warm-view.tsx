import { render } from 'preact';
import { Reading, type ReadingProps } from '../../../components/Reading.tsx';
import { DEFAULTS } from '../../../utils/browser/settings.ts';
import { EMPTY_META, type Manuscript, type Part } from '../../../utils/manuscript.ts';

/** Nobody reads it. */
const TEXT = '·';

const PART: Part = {
  label: null,
  title: TEXT,
  subtitle: null,
  salutation: TEXT,
  blocks: [
    { type: 'heading', level: 1, text: TEXT, restored: { certain: true } },
    {
      type: 'paragraph',
      text: TEXT,
      leads: [{ level: 2, text: TEXT, start: 0, kind: 'run-in' }],
    },
  ],
};

/** Something of all that a view shows. */
const SAMPLE: Manuscript = {
  schema: 'jinggao/1',
  url: null,
  kind: 'speech',
  title: TEXT,
  meta: EMPTY_META,
  writing: 'Hans',
  parts: [PART, PART],
  removed: [],
  changes: [],
  findings: [],
};

const never = () => new Promise<never>(() => {});

const PROPS: ReadingProps = {
  manuscript: SAMPLE,
  edits: { history: null, joined: null },
  convert: never,
  compare: never,
  exportFile: never,
  onPrint: () => {},
  help: { writeReport: never, onMakeRule: null },
  firstScript: 'original',
  conversion: DEFAULTS.conversion,
  taking: DEFAULTS.taking,
  singleKeys: true,
  typography: DEFAULTS.typography,
  onTypography: never,
  onClose: () => {},
};

/** Has what draws the view compiled, out of the page's sight, while its page is still being cleaned. */
export function warmView(): void {
  const root = document.createElement('div');
  render(<Reading {...PROPS} />, root);
  render(null, root);
}
