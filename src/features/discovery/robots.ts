import { absoluteAddress, type Tenant } from "../records/index.ts";

/** Where the sitemap of a county is, on its host. */
export const sitemapAddress = (installation: { baseUrl: string }, tenant: Tenant): string =>
  absoluteAddress(installation, tenant, `${tenant.prefix}/sitemap.xml`);

/**
 * What programs that read the web may read on a host (RFC 9309): the site, not the workspace, and where the sitemaps are.
 * @param tenants the counties of this host: one where it is a county's own, else all without a host of their own
 */
export function robotsText(installation: { baseUrl: string }, tenants: readonly Tenant[]): string {
  const lines = [
    "User-agent: *",
    "Disallow: /intern/",
    "Disallow: /*/intern/",
    "Disallow: /gallery",
    "",
    ...tenants.map((tenant) => `Sitemap: ${sitemapAddress(installation, tenant)}`),
  ];
  return `${lines.join("\n")}\n`;
}
