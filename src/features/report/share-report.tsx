import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../domain/report/report.ts';
import { writeJson, writeMarkdown, type ReportWords } from '../../domain/report/write-report.ts';
import { copyText } from '../../platform/clipboard.ts';
import { saveFile } from '../../platform/save-file.ts';
import { canShare, shareText } from '../../platform/share.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';

interface ShareReportProps {
  report: Report;
  words: ReportWords;
  text: string;
  link: string;
}

const neverChanges = () => () => {};

/** Ways to share a report. Nothing leaves the device until one is chosen. */
export function ShareReport({ report, words, text, link }: ShareReportProps) {
  const { t } = useTranslation(['report', 'common']);
  const copied = { done: t('common:copy.done'), failed: t('common:copy.failed') };
  return (
    <>
      <Buttons>
        <CopyButton look="main" words={{ label: t('report:share.copy'), ...copied }} copy={() => copyText(text)} />
        <Share title={words.title} text={text} />
        <Button
          look="plain"
          onClick={() => {
            window.print();
          }}
        >
          {t('report:share.print')}
        </Button>
      </Buttons>
      <Buttons>
        <CopyButton look="quiet" words={{ label: t('common:copy.link'), ...copied }} copy={() => copyText(link)} />
        <CopyButton
          look="quiet"
          words={{ label: t('report:share.markdown'), ...copied }}
          copy={() => copyText(writeMarkdown(report, words, link))}
        />
        <Button
          look="quiet"
          icon="file"
          onClick={() => {
            saveFile('mailmend-report.json', new Blob([writeJson(report, link)], { type: 'application/json' }));
          }}
        >
          {t('report:share.json')}
        </Button>
      </Buttons>
    </>
  );
}

/** The device's own share sheet, where there is one. */
function Share({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('report');
  const offered = useSyncExternalStore(neverChanges, canShare, () => false);
  const [failed, setFailed] = useState(false);
  const share = async () => {
    setFailed(!(await shareText(title, text)));
  };
  if (!offered) return null;
  return (
    <>
      <Button
        look="plain"
        icon="share"
        onClick={() => {
          void share();
        }}
      >
        {t('share.share')}
      </Button>
      <span role="status">{failed && t('share.shareFailed')}</span>
    </>
  );
}
