/** A line that is nothing but an address can be followed. */
function Line({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? <a href={text}>{text}</a> : <>{text}</>;
}

/** Plain text with its paragraphs and lines. */
export function PlainText({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p>
            {paragraph.split("\n").map((line, index) => (
              <>
                {index > 0 ? <br /> : null}
                <Line text={line} />
              </>
            ))}
          </p>
        ))}
    </>
  );
}
