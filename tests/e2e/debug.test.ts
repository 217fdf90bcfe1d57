import { test } from "vitest";
import { launch, BROWSERS } from "./drive/browsers";
import { delivered, serveDesk } from "./drive/desk";
import { chunks, reads, take } from "./drive/panel";
test.each(BROWSERS)("debug %s", async (name) => {
  const desk = await serveDesk();
  const drive = await launch(name);
  try {
    const tab = await drive.open(`${desk.url}/?speed=20#/conversation/812`);
    if ("context" in drive) { const c = (drive as any).context; const log=(m:any)=>console.log("LOG", m.text?.() ?? m.message ?? String(m)); for (const p of c.pages()) { p.on("console", log); p.on("pageerror", log);} c.on("weberror",(e:any)=>console.log("WEBERR",e.error())); c.serviceWorkers()[0]?.on("console", log); }
    console.log(await reads(tab, "Mia Kowalska").catch(String));
    await tab.screenshot(`/tmp/${name}-1.png`);
    await take(tab, "anything", "Anything else?").catch(console.log);
    await tab.press("panel", "Control+Enter");
    for (let i = 0; i < 6; i++) { await new Promise((r) => setTimeout(r, 1500)); console.log(JSON.stringify(await chunks(tab)), JSON.stringify(await delivered(tab)), await tab.text("panel", "#root")); }
    await tab.screenshot(`/tmp/${name}-2.png`);
  } finally { await drive.close(); desk.close(); }
});
