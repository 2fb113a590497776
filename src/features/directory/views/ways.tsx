import { dialPhone } from "../../../platform/phone/number.ts";
import { Audience, Note } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { ContactPoint, Organisation } from "../organisation.ts";
import { showValue } from "../phones.ts";

const withoutProtocol = (address: string): string => address.replace(/^https?:\/\//u, "").replace(/\/$/u, "");

/** A value one can use: a number to call, an address to write to or open. */
export function Value({ point }: { point: Pick<ContactPoint, "field" | "value"> }) {
  const { field, value } = point;
  const shown = showValue(point);
  if (field === "email") return <a href={`mailto:${value}`}>{value}</a>;
  if (field === "phone" || field === "mobile") return <a href={dialPhone(value)}>{shown}</a>;
  if (field === "website" && /^https?:/iu.test(value)) return <a href={value}>{withoutProtocol(value)}</a>;
  return <>{shown}</>;
}

/** Address and ways to reach the organisation; who sees a way is said where it is not everybody. */
export function Ways({ context: { t }, organisation }: { context: WorkspaceContext; organisation: Organisation }) {
  const { street, postcode, locality, placeName, points } = organisation;
  const town = [postcode, locality ?? placeName].filter((part) => part !== null).join(" ");
  const hasAddress = street !== null || town !== "";
  if (!hasAddress && points.length === 0) return <Note>{t("directory-office.noWays")}</Note>;
  return (
    <>
      {hasAddress ? (
        <p>
          {street}
          {street === null || town === "" ? null : <br />}
          {town}
        </p>
      ) : null}
      <ul class="plain">
        {points.map((point) => (
          <li>
            <span class="note">{point.label ?? t.code("directory.contactField", point.field)}</span>
            <br />
            <Value point={point} />
            {point.audience === "public" ? null : (
              <>
                <br />
                <Audience isPublic={false}>{t.code("directory-office.pointAudience", point.audience)}</Audience>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
