import type { NextConfig } from 'next';

/** Headers that never change. What depends on the request or the installation (CSP, HSTS) is set in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not no-referrer: browsers would then send `Origin: null` with our own forms.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Native or file-reading packages stay outside the bundle.
  serverExternalPackages: [
    'better-sqlite3',
    'drizzle-orm',
    '@node-rs/argon2',
    '@resvg/resvg-js',
    'pdfkit',
    'esbuild',
  ],
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Next rewrites the tsconfig it is given when it misses something: this one has all it asks for. Types are checked
  // by `npm test`, over tests and scripts too; doing it again here would only make the build slower.
  typescript: { tsconfigPath: 'tsconfig.next.json', ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  headers: async () => [{ source: '/:path*', headers }],
};

export default config;
