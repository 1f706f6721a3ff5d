// `npm run start:excel`: makes the certificate that Office trusts, serves the add-in over HTTPS, and
// says how to sideload it.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import devCerts from "office-addin-dev-certs";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import configure from "../webpack.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const panes = configure({}, { mode: "development" }).filter(({ name }) => name.startsWith("addin"));
const [{ devServer }] = panes;
const { port } = devServer;
const https = await certificate();

const compiler = webpack(panes);
let isSaid = false;
compiler.hooks.done.tap("start-excel", (stats) => {
  if (stats.hasErrors() || isSaid) return;
  isSaid = true;
  const manifest = join(root, "manifest.xml");
  const [, id] = /<Id>(.*?)<\/Id>/.exec(readFileSync(manifest, "utf8"));
  console.log(howToSideload(manifest, id));
});
const server = new DevServer({ ...devServer, server: { type: "https", options: https } }, compiler);
await server.start();

/** The certificate for localhost; where this machine can't be made to trust it, the browser has to be told. */
async function certificate() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const files = ["localhost.key", "localhost.crt"].map(inHome);
    const [key, cert] = await Promise.all(files.map((file) => readFile(file)));
    console.warn(
      `証明書を信頼済みにできませんでした（${error.message.trim()}）。` +
        `ブラウザーで https://localhost:${port}/taskpane.html を開き、一度許可してください。`
    );
    return { key, cert };
  }
}

function inHome(name) {
  return join(homedir(), ".office-addin-dev-certs", name);
}

function howToSideload(manifest, id) {
  return `
アドインを https://localhost:${port}/ で配信しています。止めるには Ctrl+C を押してください。
マニフェスト: ${manifest}

Excel への読み込みかた
  Windows  次のコマンドのあと Excel を開き直し、［ホーム］→［アドイン］から「業務計画」を選びます。
             reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /t REG_SZ /d "${manifest}" /f
           外すには
             reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /f
  Mac      次のコマンドのあと Excel を開き直し、［ホーム］→［アドイン］から「業務計画」を選びます。
             mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
             cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml
  Web      ［ホーム］→［アドイン］→［その他のアドイン］→［マイ アドイン］→［マイ アドインのアップロード］で
           上のマニフェストを選びます。ブラウザーで https://localhost:${port}/taskpane.html が開けることを先に確かめてください。

To sideload in English: Windows, run the reg command above; Mac, copy the manifest as above; web, Home > Add-ins >
More Add-ins > My Add-ins > Upload My Add-in, and choose the manifest.
`;
}
