'use client';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** A page that could not be drawn. Its words are English: the catalogue may be what broke. */
export default function Broken({ error, reset }: Props) {
  return (
    <div className="panel-body">
      <h1 className="article-title">Something broke</h1>
      <p>This page could not be drawn. It is our fault, and trying again may help.</p>
      {error.digest && <p className="second">Reference: {error.digest}</p>}
      <p>
        <button className="button" type="button" onClick={reset}>
          Try again
        </button>
      </p>
    </div>
  );
}
