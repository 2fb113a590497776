/** A part of a mail, in the order of reading. */
export type MailPart =
  | { paragraph: string }
  /** The thing to do; at most one a mail. The address stands below it in full, for programs that show no buttons. */
  | { button: string; href: string }
  /** Something to type elsewhere. `label` says what it is. */
  | { code: string; label: string }
  | { list: readonly string[] }
  /** Quieter: how long it is valid, what to do if it was not you. */
  | { note: string };

export type MailContent = {
  /** Value of `lang`; German unless told otherwise. */
  lang?: string;
  dir?: "ltr" | "rtl";
  subject: string;
  /** "Guten Tag, Miriam Sander," */
  greeting?: string;
  parts: readonly MailPart[];
  /** Who writes, and why this person gets the mail; one line each. */
  footer: readonly string[];
};

export type RenderedMail = { subject: string; text: string; html: string };

/** Mails have no style sheet of their own that all programs would read; colours as on our pages. */
const STYLE = {
  body: "margin:0;padding:24px 16px;background:#ffffff;color:#131525;font:18px/28px 'Fira Sans',-apple-system,'Segoe UI',Roboto,Arial,sans-serif",
  frame: "max-width:36rem;margin:0 auto",
  title: "margin:0 0 24px;font-size:26px;line-height:32px;font-weight:600",
  paragraph: "margin:0 0 16px",
  button:
    "display:inline-block;padding:12px 24px;border-radius:4px;background:#2044aa;color:#ffffff;font-weight:600;text-decoration:none",
  note: "margin:0 0 16px;color:#51577a;font-size:16px;line-height:24px",
  address: "margin:0 0 16px;color:#51577a;font-size:16px;line-height:24px;overflow-wrap:anywhere",
  code: "margin:0 0 16px;font-size:32px;line-height:40px;font-weight:600;letter-spacing:0.15em",
  footer: "margin:32px 0 0;padding:16px 0 0;border-top:1px solid #c8cbdb",
};

function checkHref(href: string): string {
  if (!/^https?:\/\/\S+$/.test(href)) throw new Error("A mail links to web addresses only.");
  return href;
}

function Part({ part }: { part: MailPart }) {
  if ("paragraph" in part) return <p style={STYLE.paragraph}>{part.paragraph}</p>;
  if ("note" in part) return <p style={STYLE.note}>{part.note}</p>;
  if ("list" in part) {
    return (
      <ul style={STYLE.paragraph}>
        {part.list.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    );
  }
  if ("code" in part) {
    return (
      <>
        <p style={STYLE.paragraph}>{part.label}</p>
        <p style={STYLE.code}>{part.code}</p>
      </>
    );
  }
  return (
    <>
      <p style={STYLE.paragraph}>
        <a href={checkHref(part.href)} style={STYLE.button}>
          {part.button}
        </a>
      </p>
      <p style={STYLE.address}>{part.href}</p>
    </>
  );
}

function Letter({ mail }: { mail: MailContent }) {
  return (
    <html lang={mail.lang ?? "de"} dir={mail.dir ?? "ltr"}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{mail.subject}</title>
      </head>
      <body style={STYLE.body}>
        {/* Programs take the body apart, and with it lang and dir. */}
        <div lang={mail.lang ?? "de"} dir={mail.dir ?? "ltr"} style={STYLE.frame}>
          <h1 style={STYLE.title}>{mail.subject}</h1>
          {mail.greeting === undefined ? null : <p style={STYLE.paragraph}>{mail.greeting}</p>}
          {mail.parts.map((part) => (
            <Part part={part} />
          ))}
          <div style={STYLE.footer}>
            {mail.footer.map((line) => (
              <p style={STYLE.note}>{line}</p>
            ))}
          </div>
        </div>
      </body>
    </html>
  );
}

function toText(part: MailPart): string {
  if ("paragraph" in part) return part.paragraph;
  if ("note" in part) return part.note;
  if ("list" in part) return part.list.map((item) => `- ${item}`).join("\n");
  if ("code" in part) return `${part.label}\n\n    ${part.code}`;
  return `${part.button}:\n${checkHref(part.href)}`;
}

/**
 * A mail as HTML and as plain text that says the same, each of them complete. Everything given is text, nothing is
 * markup. Spread the result into `queueMail`.
 * @throws where a button leads anywhere but to a web address
 */
export function renderMail(mail: MailContent): RenderedMail {
  // "-- " is what mail programs take for the beginning of a signature.
  const blocks = [...(mail.greeting === undefined ? [] : [mail.greeting]), ...mail.parts.map(toText)];
  return {
    subject: mail.subject,
    text: `${blocks.join("\n\n")}\n\n-- \n${mail.footer.join("\n")}\n`,
    html: `<!doctype html>${String(<Letter mail={mail} />)}`,
  };
}
