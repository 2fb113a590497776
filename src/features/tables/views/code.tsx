import { shapeOfCode } from "../../../platform/pdf/code.ts";

/** An address as a picture that phones read. The address itself stands beside it. */
export function TableCode({ address, label }: { address: string; label: string }) {
  const { size, path } = shapeOfCode(address);
  return (
    <svg class="table-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="table-code__ground" width={String(size)} height={String(size)} />
      <path d={path} />
    </svg>
  );
}

/** Without protocol: how an address is said and typed. */
export const spoken = (address: string): string => address.replace(/^https?:\/\//u, "");
