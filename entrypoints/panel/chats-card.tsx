import { ChatBoard, type ChatBoardProps } from "../../components/pace/chat-board";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";

export interface ChatsCardProps extends Pick<ChatBoardProps, "watch" | "onClose"> {
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** All chats and promises; going to one closes the list. */
export function ChatsCard({ watch, call, onClose }: ChatsCardProps) {
  return (
    <ChatBoard
      watch={watch}
      onGo={(chat) => {
        onClose();
        if (!chat.here) void call({ kind: "go-to-chat", id: chat.id });
      }}
      onPromise={(promise) => {
        onClose();
        void call({ kind: "go-to-promise", id: promise.id });
      }}
      onPromiseDone={({ id }, done) => void call({ kind: "promise-done", id, done })}
      onClose={onClose}
    />
  );
}
