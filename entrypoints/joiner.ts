import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTool } from '../utils/browser/on-demand.ts';
import { joiner } from '../utils/joining/joiner.ts';

export default defineUnlistedScript(() => provideTool('joiner', joiner));
