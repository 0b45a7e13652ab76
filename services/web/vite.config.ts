import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const treaty = fileURLToPath(new URL("../../frontend_schema", import.meta.url));
const api = process.env.RESKONTRA_API ?? "http://127.0.0.1:8000";
const proxied = [
  "/platform/graphql",
  "/t/",
  "/p/",
  "/k/",
  "/o/",
  "/a/",
  "/files/",
  "/uploads/",
  "/static/",
];

export default defineConfig({
  plugins: [
    react(),
    lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }),
  ],
  resolve: { alias: { "@treaty": treaty, "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    target: "es2023",
    // The browser asks for what it shows: a font inside a style sheet would come every time.
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    // Measured by the bench after our own compression.
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
  server: {
    fs: { allow: [".", treaty] },
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, ws: true }])),
  },
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node" },
});
