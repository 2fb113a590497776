/** A leaflet of one page as PDF, for the demo: a heading and lines, in a font every reader has. */

const escaped = (text: string): string => text.replaceAll(/[\\()]/gu, (sign) => `\\${sign}`);

/** @param lines at most 40, each of at most 80 letters of Latin-1 */
export function leafletPdf(title: string, lines: readonly string[]): Uint8Array {
  const written = [
    "BT /F2 20 Tf 57 770 Td",
    `(${escaped(title)}) Tj ET`,
    "BT /F1 12 Tf 57 730 Td 18 TL",
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    "ET",
  ].join("\n");
  const stream = Buffer.from(written, "latin1");
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${written}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title (${escaped(title)}) >>`,
  ];
  let pdf = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info 7 0 R >>`;
  return Buffer.from(`${pdf}${end}\nstartxref\n${pdf.length}\n%%EOF\n`, "latin1");
}
