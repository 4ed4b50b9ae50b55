import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTool } from '../utils/browser/on-demand.ts';
import { compareVersions } from '../utils/compare/comparison.ts';

export default defineUnlistedScript(() => provideTool('comparer', compareVersions));
