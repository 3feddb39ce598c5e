import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fakeApi } from './src/testing/fake/vite-plugin';

/** The page with a server of its own that forgets everything when it stops. */
export default defineConfig({
  plugins: [react(), fakeApi()],
  build: { outDir: 'target/classes/META-INF/resources' },
});
