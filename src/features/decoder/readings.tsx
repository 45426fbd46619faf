import { useTranslation } from 'react-i18next';
import type { Source } from '../../platform/carried-source.ts';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { Refused } from './limits.tsx';
import { ManyReadings } from './many-readings.tsx';
import { ReadingView } from './reading-view.tsx';
import type { ReadSource } from './use-reading.ts';

interface ReadingsProps {
  read: ReadSource;
  source: Source | undefined;
  isShared: boolean;
}

/** A single reading whole, or several as a table. */
export function Readings({ read, source, isShared }: ReadingsProps) {
  const { t } = useTranslation('bounce');
  const only = read.of === 1 ? read.readings[0] : undefined;
  if (!only) return <ManyReadings read={read} />;
  return (
    <Stack gap="near">
      <Refused files={read.refused} />
      {isShared && (
        <Notice icon="share">
          <p>{t('page.sharedLink')}</p>
        </Notice>
      )}
      <ReadingView read={read} message={0} reading={only.reading} source={source} isShared={isShared} />
    </Stack>
  );
}
