/**
 * Two bundles from one page: `functions` (the formulas, no UI, loads first) and `taskpane` (the pane).
 *
 *     npm run build                                       the public address is `config.base_url` in package.json
 *     npm run build -- --env base=https://host/path/      another public address
 *     npm run dev-server                                  https://localhost:3000, files in memory
 *
 * Nothing is read from the environment: the same sources and the same address give the same bytes.
 */
require("tsx/cjs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DEVELOPMENT_BASE, productionBase } = require("./tools/build/base-address.ts");
const { EmitAddInFiles } = require("./tools/build/emit-add-in-files.ts");
const { EmitLicences } = require("./tools/build/emit-licences.ts");
const { developmentServer } = require("./tools/build/development-server.ts");
const { config } = require("./package.json");

/** The public address; a wrong one ends the build with the sentence alone, because whoever typed it needs no stack. */
function publicBase(typed) {
  try {
    return typed === undefined
      ? productionBase(config.base_url, "config.base_url in package.json")
      : productionBase(typed, "--env base");
  } catch (reason) {
    console.error(reason.message);
    process.exit(1);
  }
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const base = production ? publicBase(env.base) : DEVELOPMENT_BASE;

  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    devtool: production ? false : "source-map", // "eval" would need 'unsafe-eval' in the page's policy
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest and Excel's cache name functions.js, so its name is stable; everything else carries its content.
      filename: ({ chunk }) => (production && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js"),
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
              target: "es2022",
            },
          },
        },
      ],
    },
    optimization: {
      // The pane travels in files: what the first page needs, the pages of every week, those of once in a while, those that
      // draw sheets (src/taskpane/views/*pages.ts), and what several of these kinds share.
      splitChunks: {
        chunks: "async",
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: "shared", minChunks: 2, enforce: true },
        },
      },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false, // the notices are in licences.txt, whole
          terserOptions: {
            ecma: 2022,
            // What is written once and called often stays so: copies of it are larger, also when compressed.
            compress: { passes: 4, inline: 0, reduce_funcs: false },
            format: { comments: false },
          },
        }),
      ],
    },
    // Budgets are in tests/project/dist.test.ts, where they count what travels (gzip).
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual", // functions first: opening a workbook must not wait for the pane
        scriptLoading: "defer",
        inject: "head",
        minify: false,
      }),
      new EmitAddInFiles({ root: __dirname, environment: production ? "production" : "development", base }),
      new EmitLicences(),
    ],
    ...(production ? {} : { devServer: await developmentServer() }),
  };
};
