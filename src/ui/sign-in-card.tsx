import { ServerCard } from './server-card.tsx';
import styles from './server-card.module.css';

interface SignInCardProps {
  title: string;
  sentences: readonly string[];
  links: readonly { url: string; label: string }[];
  certainty: string;
}

/** How a mail program signs in, with the pages where that is set up. */
export function SignInCard({ title, sentences, links, certainty }: SignInCardProps) {
  return (
    <ServerCard title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {links.map(({ url, label }) => (
        <p key={url}>
          <a href={url} rel="noreferrer">
            {label}
          </a>
        </p>
      ))}
      <p className={styles['soft']}>{certainty}</p>
    </ServerCard>
  );
}
