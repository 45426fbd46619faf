import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasTexts } from '../i18n/texts.ts';
import { languageOf, languages } from '../paths.ts';
import { Button, Buttons } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Stack } from '../ui/sheet.tsx';
import { Layout } from './layout.tsx';

interface Props {
  pathname: string;
  children: ReactNode;
}

/** Shows a message with the ways on where a page can't be loaded or rendered; another address is a new try. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    // A new address deserves a new try.
    // oxlint-disable-next-line react/no-did-update-set-state
    if (this.state.failed && before.pathname !== this.props.pathname) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <FailurePage pathname={this.props.pathname} />;
  }
}

/** In the language of the address or, where its words are what failed to load, in one whose words are here. */
function FailurePage({ pathname }: { pathname: string }) {
  const wanted = languageOf(pathname) ?? 'en';
  const language = hasTexts(wanted) ? wanted : (languages.find(hasTexts) ?? wanted);
  return (
    <Layout language={language}>
      <Failure />
    </Layout>
  );
}

function Failure() {
  const { t } = useTranslation();
  return (
    <Stack gap="near">
      <title>{`${t('failure.title')} – ${t('appName')}`}</title>
      <Heading lead={t('failure.text')}>{t('failure.title')}</Heading>
      <Buttons>
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {t('failure.retry')}
        </Button>
      </Buttons>
    </Stack>
  );
}
