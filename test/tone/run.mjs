// Runs a script of this folder (`node run.mjs train`) with the project's own Vite plugins, so that it reads the same
// data as the build.
import { createServer } from 'vite';

const server = await createServer({
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
await server.ssrLoadModule(`/test/tone/${process.argv[2]}.ts`);
await server.close();
