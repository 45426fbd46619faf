import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [react()],
  resolve: { alias: { 'iconv-lite': fileURLToPath(new URL('src/domain/bounce/iconv.ts', import.meta.url)) } },
  build: {
    manifest: !isSsrBuild,
    sourcemap: true,
    // Inlined files would be refused by our own content security policy.
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'domain', environment: 'node', include: ['tests/*.test.ts', 'tests/{domain,locales,scripts}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'happy-dom',
          include: ['tests/{app,features,i18n,ui,platform}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/pages.ts'],
        },
      },
    ],
  },
}));
