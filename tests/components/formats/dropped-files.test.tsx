import { expect, test } from "vitest";
import { droppedFiles, isMeant } from "../../../components/formats/dropped-files";

const fileEntry = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  name: fullPath.split("/").at(-1),
  file: (done: (file: File) => void) => done(new File([fullPath], fullPath.split("/").at(-1) ?? "")),
});
/** A folder that tells what is in it two at a time, as readers do a hundred at a time. */
const folderEntry = (fullPath: string, inside: object[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  name: fullPath.split("/").at(-1),
  createReader() {
    const left = [...inside];
    return { readEntries: (done: (some: object[]) => void) => done(left.splice(0, 2)) };
  },
});
const dropOf = (entries: object[], files: File[] = []) =>
  ({
    items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

test("files of dropped folders come under their paths, without what systems leave there", async () => {
  const inner = folderEntry("/macros/sales", [fileEntry("/macros/sales/a.csv"), fileEntry("/macros/sales/.DS_Store")]);
  const outer = folderEntry("/macros", [
    fileEntry("/macros/b.yml"),
    inner,
    folderEntry("/macros/.git", [fileEntry("/macros/.git/x")]),
  ]);
  const found = await droppedFiles(dropOf([outer, fileEntry("/c.json")]));
  expect(found.map(({ name }) => name).sort()).toEqual(["c.json", "macros/b.yml", "macros/sales/a.csv"]);
  expect(await found.find(({ name }) => name === "macros/b.yml")?.file.text()).toBe("/macros/b.yml");
});

test("plain files are taken as they are", async () => {
  const one = new File(["x"], "one.csv");
  expect(await droppedFiles(dropOf([fileEntry("/one.csv")], [one]))).toEqual([{ name: "one.csv", file: one }]);
});

test("a chosen folder may have any name", () => {
  const at = (webkitRelativePath: string) => isMeant({ webkitRelativePath } as File);
  expect([at(".espanso/base.yml"), at(".espanso/.git/x"), at("macros/desktop.ini")]).toEqual([true, false, false]);
});
