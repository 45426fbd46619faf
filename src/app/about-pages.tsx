import { useTranslation } from 'react-i18next';
import { Heading } from '../ui/heading.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Prose, Section, Stack } from '../ui/sheet.tsx';

interface AboutSection {
  title: string;
  text: readonly string[];
}

/** What Mailmend does with what it is told, and what it can't know. */
export function HowItWorksPage() {
  return <AboutPage page="howItWorks" />;
}

/** What Mailmend holds to for everyone to be able to use it. */
export function AccessibilityPage() {
  return <AboutPage page="accessibility" />;
}

function AboutPage({ page }: { page: 'accessibility' | 'howItWorks' }) {
  const { t } = useTranslation(['about', 'common']);
  const sections: Record<string, AboutSection> = t(`about:${page}.sections`, { returnObjects: true });
  return (
    <Stack>
      <PageHead title={`${t(`about:${page}.title`)} – ${t('common:appName')}`} description={t(`about:${page}.description`)} />
      <Heading lead={t(`about:${page}.lead`)}>{t(`about:${page}.title`)}</Heading>
      {Object.entries(sections).map(([id, { title, text }]) => (
        <Section key={id} title={title}>
          <Prose>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Prose>
        </Section>
      ))}
    </Stack>
  );
}
