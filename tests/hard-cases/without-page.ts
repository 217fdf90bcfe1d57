/** Hard cases that no page can show by itself, each with the reason; cases that only nearly fit their page say so. */
export const WITHOUT_PAGE: Readonly<Record<number, string>> = {
  11: "a frame of another site without permission: the build these pages are read with has every site granted",
  132: "two windows of the desk with the same chat: a page is read in one window",
};

export const NEAREST_PAGE: Readonly<Record<number, string>> = {
  13: "a closed shadow root: extensions may open it in both browsers, so it is read or refused",
  97: "a signature in the editor: taken for empty or refused as a draft, never written over",
  107: "the accept control: here only that its words are no message and no send control",
  108: "the count in the title: the reading has no queue, here only that it disturbs nothing",
  109: "unread badges: as 108",
  110: "a card that comes back: as 108",
  115: "session lost: here only that nothing is sent, and that no message is invented",
  131: "a burst after the tab was hidden: the rows come in one burst, the tab stays visible",
};
