import { useTranslation } from 'react-i18next';
import type { NamedReading } from '../../domain/bounce/table.ts';
import type { Source } from '../../platform/carried-source.ts';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { ManyReadings } from './many-readings.tsx';
import { ReadingView } from './reading-view.tsx';

interface ReadingsProps {
  readings: readonly NamedReading[];
  source: Source | undefined;
  isShared: boolean;
}

/** A single reading whole, or several as a table. */
export function Readings({ readings, source, isShared }: ReadingsProps) {
  const { t } = useTranslation('bounce');
  const only = readings[0];
  if (readings.length > 1 || !only) return <ManyReadings readings={readings} />;
  return (
    <Stack gap="near">
      {isShared && (
        <Notice icon="share">
          <p>{t('page.sharedLink')}</p>
        </Notice>
      )}
      <ReadingView reading={only.reading} source={source} isShared={isShared} />
    </Stack>
  );
}
