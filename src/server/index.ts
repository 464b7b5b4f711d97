export { firstPort, type Served, ServeError, type ServeOptions, serveWorkbench } from './serve.js';
