// Tickets are drawn unlike chats: some desks put the customer at the end, where a chat has one's own words. Their first
// entry opens them.
import { tokensOf, wordList } from "./word-list";

const TICKET = /* @__PURE__ */ wordList(
  "ticket, tickets, case, cases, incident, incidents, vorgang, fall, demande, caso, chamado, chamados, zgłoszenie, talep, заявка, обращение, тикет, تذكرة, פנייה, टिकट, 工单, 工單, チケット, 티켓",
);

/** Whether the page calls what it shows a ticket, in its address or at the start of its title. */
export const isTicketPage = (address: string, title: string): boolean =>
  [...tokensOf(address.slice(0, 300)), ...tokensOf(title).slice(0, 2)].some((word) => TICKET.words.has(word));
