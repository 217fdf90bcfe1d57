/** Instead of a chat, where no page of this tab is read. */
export function NoHelpdesk() {
  return (
    <p className="empty">
      No helpdesk in this tab. Click Chatside's button on your helpdesk page, or{" "}
      <a href="/practice.html" target="_blank" rel="noreferrer">
        try it on the practice desk
      </a>
      .
    </p>
  );
}
