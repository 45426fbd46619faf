import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'domain', environment: 'node', include: ['tests/{domain,locales,scripts}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'pages', environment: 'happy-dom', include: ['tests/{app,features,i18n,ui,platform}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
