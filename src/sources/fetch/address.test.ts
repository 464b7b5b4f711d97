import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedHosts, whyForbidden } from './address.js';

describe('addresses that are not on the public internet', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.3',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '[::1]',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    '100::1',
    'nonsense',
  ])('refuses %s', (address) => expect(whyForbidden(address)).not.toBeNull());

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
    'lets %s be',
    (address) => expect(whyForbidden(address)).toBeNull(),
  );

  it('refuses whatever form an IPv4 address takes inside IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
        const [high, low] = [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)];
        for (const form of [
          `::ffff:${address}`,
          `::${high}:${low}`,
          `64:ff9b::${high}:${low}`,
          `2002:${high}:${low}::1`,
        ])
          expect(whyForbidden(form), form).not.toBeNull();
      }),
    );
  });

  it('opens a host that is named, at the port that is named', () => {
    const allows = allowedHosts(['127.0.0.1:8080', 'Intranet.example', '[::1]:9000']);
    expect(allows('127.0.0.1', '8080')).toBe(true);
    expect(allows('127.0.0.1', '8081')).toBe(false);
    expect(allows('intranet.example', '443')).toBe(true);
    expect(allows('::1', '9000')).toBe(true);
  });
});
