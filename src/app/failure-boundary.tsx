import { Component, useEffect, useTransition, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasTexts } from '../i18n/texts.ts';
import { useMissingWords } from '../i18n/use-missing-words.ts';
import { languageOf, languages } from '../paths.ts';
import { forgetFailures } from '../platform/page-parts.ts';
import { PartMissing } from '../platform/parts.ts';
import { Heading } from '../ui/heading.tsx';
import { MissingNotice } from '../ui/missing-notice.tsx';
import { Stack } from '../ui/sheet.tsx';
import { Layout } from './layout.tsx';

interface Props {
  pathname: string;
  children: ReactNode;
}

interface State {
  failure: { error: unknown } | undefined;
}

/** Shows a message with the ways on where a page can't be loaded or rendered; another address is a new try. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(): void {
    // Shown now; the next try fetches anew.
    forgetFailures();
  }

  override componentDidUpdate(before: Props, { failure }: State): void {
    // A page that failed just now has had its try, although its address is new.
    const isOld = failure !== undefined && failure === this.state.failure;
    if (isOld && before.pathname !== this.props.pathname) this.retry();
  }

  retry = (): void => {
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailurePage pathname={this.props.pathname} error={failure.error} onRetry={this.retry} />;
  }
}

interface FailureProps {
  error: unknown;
  onRetry: () => void;
}

/** In the language of the address or, where its words are what failed to load, in one whose words are here. */
function FailurePage({ pathname, ...rest }: FailureProps & { pathname: string }) {
  const wanted = languageOf(pathname) ?? 'en';
  const language = hasTexts(wanted) ? wanted : (languages.find(hasTexts) ?? wanted);
  return (
    <Layout language={language}>
      <Failure {...rest} />
    </Layout>
  );
}

function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const [trying, startTrying] = useTransition();
  const isMissing = error instanceof PartMissing;
  // What is shown stays until the page is here.
  const retry = () => {
    startTrying(onRetry);
  };
  // What had the focus is gone with the page before: a screen reader goes on here.
  useEffect(() => {
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, []);
  const words = useMissingWords({ why: isMissing ? error.why : 'interrupted', trying, retry });
  return (
    <Stack gap="near">
      <title>{`${t('failure.title')} – ${t('appName')}`}</title>
      <Heading lead={isMissing ? undefined : t('failure.fault')}>{t('failure.title')}</Heading>
      {words && <MissingNotice {...words} />}
    </Stack>
  );
}
