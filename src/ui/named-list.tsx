interface NamedListProps {
  name: string;
  /** Its own page. */
  page?: { address: string; label: string };
  sentences: readonly string[];
}

/** A block list that a reply names: its page, and what a person needs to know of it. */
export function NamedList({ name, page, sentences }: NamedListProps) {
  return (
    <>
      <p>
        {page ? (
          <a href={page.address} rel="noreferrer">
            {page.label}
          </a>
        ) : (
          name
        )}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
