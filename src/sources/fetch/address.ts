import type { IPv6 } from 'ipaddr.js';
import { tools } from './tools.js';

const words: Readonly<Record<string, string>> = {
  loopback: 'this machine itself',
  private: 'in a private network',
  uniqueLocal: 'in a private network',
  linkLocal: 'a link-local address, where clouds keep their metadata',
  carrierGradeNat: 'inside a provider’s network',
  multicast: 'a multicast group',
  broadcast: 'a broadcast address',
  unspecified: 'no address',
  ipv4Mapped: 'an IPv4 address inside IPv6',
  rfc6052: 'an IPv4 address behind NAT64',
  rfc6145: 'an IPv4 address inside IPv6',
  '6to4': 'an IPv4 address inside IPv6',
  teredo: 'an IPv4 address inside IPv6',
};

/** The public-looking address at which one cloud serves its machines their secrets (Azure, WireServer). */
const metadataAddresses = new Set(['168.63.129.16']);

/** IPv6 hands out public addresses from this block only (RFC 3513, RFC 4291). */
const publicIpv6 = '2000::/3';

/**
 * Why nothing may be fetched from an IP address, or null where it is on the public internet. Refuses private, loopback,
 * link-local, shared, multicast and reserved addresses, and every form of IPv6 that stands for an IPv4 address.
 */
export function whyForbidden(address: string): string | null {
  const { ipaddr } = tools;
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'not an address';
  const parsed = ipaddr.parse(bare);
  const range = parsed.range();
  if (range !== 'unicast') return words[range] ?? `a reserved address (${range})`;
  if (metadataAddresses.has(parsed.toString())) return 'the metadata of a cloud';
  if (parsed.kind() === 'ipv6' && !(parsed as IPv6).match(ipaddr.IPv6.parseCIDR(publicIpv6)))
    return 'a reserved address';
  return null;
}

/** Which hosts may be fetched from although they are not public: `HOST` or `HOST:PORT`, as `--allow-host` takes them. */
export function allowedHosts(hosts: readonly string[]): (hostname: string, port: string) => boolean {
  const allowed = new Set(hosts.map((host) => host.toLowerCase().replace(/[[\]]/g, '')));
  return (hostname, port) => allowed.has(hostname.toLowerCase()) || allowed.has(`${hostname}:${port}`.toLowerCase());
}
