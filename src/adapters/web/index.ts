/** The page, the one HTTP server, and health. */
export { type Check, healthRoutes, httpMetrics } from "./health.ts";
export { isLoopback } from "./origin.ts";
export { render, webRenderer } from "./render.ts";
export { type WebSettings, webRoutes } from "./routes.ts";
export { createHttpServer, type HttpServer, type HttpServerSettings, type Observed } from "./server.ts";
