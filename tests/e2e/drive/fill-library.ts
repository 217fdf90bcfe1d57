/**
 * Puts macros into the library behind the background's back, as an import does; run it in one of the extension's own pages
 * and load that anew. Titles begin with "Zz many-" and their number.
 */
export const fillLibrary = async (count: number): Promise<void> => {
  const words = "parcel refund invoice order return size account password delivery carrier voucher store label".split(
    " ",
  );
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("chatside");
    request.onsuccess = () => resolve(request.result);
  });
  const writing = opened.transaction("macros", "readwrite");
  for (let at = 0; at < count; at++) {
    const id = `many-${String(at).padStart(5, "0")}`;
    const word = (step: number) => words[(at * step + (at >> 4)) % words.length] ?? "";
    const body = `Case ${at}: your ${word(3)} and your ${word(5)} are on their way.\n\nThe ${word(7)} ${at % 977} comes tomorrow.`;
    writing.objectStore("macros").put({
      id,
      workspaceId: "default",
      title: `Zz ${id} ${word(3)}`,
      shortcut: "",
      tags: [word(5), word(2)],
      folder: `Folder ${at % 40}`,
      body,
    });
  }
  await new Promise((resolve) => writing.addEventListener("complete", resolve));
  opened.close();
};
