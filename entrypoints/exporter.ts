import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideExporter } from '../utils/browser/exporter.ts';
import { exportFile } from '../utils/write/export-file.ts';

export default defineUnlistedScript(() => provideExporter(exportFile));
