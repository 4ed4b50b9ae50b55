import { render } from 'preact';
import { t } from '../../utils/browser/i18n.ts';
import { cleanPage, convertInBackground, requestReport } from '../../utils/browser/messages.ts';
import { compareVersions } from '../../utils/compare/comparison.ts';
import { exportFile } from '../../utils/write/export-file.ts';
import { PastePage } from './view/PastePage.tsx';

document.documentElement.lang = t('extension.language');
document.title = t('paste.title');
const root = document.getElementById('root');
if (root) {
  render(
    <PastePage
      clean={cleanPage}
      report={requestReport}
      convert={convertInBackground}
      compare={compareVersions}
      exportFile={exportFile}
    />,
    root,
  );
}
