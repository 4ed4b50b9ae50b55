import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTool } from '../utils/browser/on-demand.ts';
import { exportFile } from '../utils/write/export-file.ts';

export default defineUnlistedScript(() => provideTool('exporter', exportFile));
