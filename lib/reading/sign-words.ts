// What a desk says of the state of a conversation, as data; its words for closing and taking stand in `composer-words`.
import { wordList } from "./word-list";

/** Open, or open again: what says so is not closed, whatever else it says. */
export const OPEN_SAID = /* @__PURE__ */ wordList(
  "open, opened, reopen, reopened, re opened, re open, offen, geöffnet, wiedereröffnet, ouvert, ouverte, rouvert, rouverte, rouvrir, abierto, abierta, reabierto, reabierta, reabrir, aberto, aberta, reaberto, reaberta, aperto, aperta, riaperto, riaperta, riapri, open, geopend, heropend, heropenen, otwarte, otwarta, otwarto, otwórz, açık, açıldı, yeniden aç, مفتوح, مفتوحة, إعادة فتح, أعيد فتح, खुला, खुली, खोला, खोली, खोलें, 打开, 开启, 打開, 再開, オープン",
);
/** A control that opens a closed conversation again. */
export const REOPEN_SAID = /* @__PURE__ */ wordList(
  "reopen, re open, wieder öffnen, erneut öffnen, wiedereröffnen, rouvrir, reabrir, riapri, heropenen, heropen, otwórz ponownie, wznów, yeniden aç, tekrar aç, إعادة فتح, إعادة الفتح, फिर से खोलें, पुनः खोलें, 重新打开, 重新开启, 重新打開, 再開, 再開する, 再オープン",
);
/** What is not so yet, or not so at all; or is told of something beside this conversation. */
export const NOT_SO = /* @__PURE__ */ wordList(
  "not, no, if, unless, before, will, closes, closing, soon, when, cannot, side, related, linked, previous, other, another, earlier, duplicate, child, parent, task, survey, order, from",
  "nicht, wird, werden, wenn, bald, andere, anderes, anderer, verknüpfte, verknüpftes, vorherige, vorheriges, aufgabe, umfrage, bestellung",
  "pas, sera, bientôt, autre, précédente, précédent, lié, liée, tâche, enquête, commande, será, pronto, otra, otro, anterior, relacionado, relacionada, tarea, encuesta, pedido, não, breve, outra, outro, vinculado, vinculada, tarefa, pesquisa",
  "non, sarà, presto, altra, altro, precedente, collegato, collegata, attività, sondaggio, ordine, niet, wordt, zal, als, binnenkort, andere, vorige, gekoppelde, gekoppeld, taak, enquête, bestelling",
  "nie, zostanie, będzie, jeśli, inne, inna, poprzednia, poprzednie, powiązane, zadanie, ankieta, zamówienie, değil, kapatılacak, olacak, eğer, diğer, önceki, ilgili, görev, anket, sipariş",
  "لم, لن, سيتم, إذا, أخرى, آخر, السابقة, مرتبطة, مهمة, استبيان, नहीं, जाएगी, जाएगा, अगर, यदि, अन्य, दूसरी, पिछली, कार्य, सर्वेक्षण, 未, 不, 将, 如果, 其他, 另一, 之前的, 任务, 订单, ません, 予定, ほか, 他の, 別の, 以前の, 注文",
);
/** What a desk calls a conversation. */
export const CONVERSATION_SAID = /* @__PURE__ */ wordList(
  "chat, conversation, ticket, case, session, thread, request, dialog, discussion, gespräch, unterhaltung, konversation, vorgang, anfrage, sitzung, anliegen, discussion, demande, conversación, charla, caso, sesión, solicitud, conversa, atendimento, chamado, sessão, bate papo, conversazione, sessione, richiesta, gesprek, sessie, aanvraag, zaak, rozmowa, rozmowę, czat, zgłoszenie, sesja, wątek, sohbet, görüşme, talep, konuşma, oturum, destek talebi, المحادثة, محادثة, الدردشة, دردشة, التذكرة, تذكرة, الجلسة, चैट, बातचीत, वार्तालाप, टिकट, सत्र, 会话, 對話, 对话, 工单, 聊天, 会話, チャット, チケット",
);
/** Somebody went away. */
export const LEFT_SAID = /* @__PURE__ */ wordList(
  "left, has left, left the chat, has left the chat, left the conversation, has left the conversation, disconnected, has disconnected, went offline, hat den chat verlassen, hat verlassen, hat das gespräch verlassen, hat die unterhaltung verlassen, verlassen, a quitté, a quitté le chat, a quitté la conversation, a quitté la discussion, abandonó, ha abandonado, salió, salió del chat, ha salido, se ha ido, se fue, saiu, saiu do chat, saiu da conversa, deixou, ha lasciato, ha abbandonato, è uscito, è uscita, heeft verlaten, heeft de chat verlaten, heeft het gesprek verlaten, opuścił, opuściła, opuścił czat, opuściła czat, wyszedł, wyszła, ayrıldı, sohbetten ayrıldı, çıktı, غادر, غادرت, خرج, خرجت, चले गए, चला गया, चली गई, छोड़ दिया, छोड़ दी, 已离开, 离开了, 離開了, 已離開, 退出了, 退出しました, 退室しました, 離脱しました",
);
/** Somebody is writing an answer, in other words than typing. */
export const ANSWERING_SAID = /* @__PURE__ */ wordList(
  "is replying, is responding, is answering, replying, antwortet, est en train de répondre, répond, está respondiendo, respondiendo, está respondendo, respondendo, sta rispondendo, beantwoordt, is aan het antwoorden, odpowiada, yanıtlıyor, يرد, ترد, जवाब दे, 正在回复, 回复中, 返信中",
);
/** Small words beside a name in such lines. */
export const FILLERS = /* @__PURE__ */ wordList(
  "the, a, an, now, currently, message, reply, der, die, das, den, hat, gerade, eine, nachricht, antwort, le, la, l, un, une, message, réponse, el, los, del, un, una, mensaje, respuesta, o, os, do, da, uma, mensagem, il, lo, un messaggio, de, het, een, bericht, wiadomość, bir, mesaj, الآن, رسالة, रहा, रही, रहे, है, हैं, ने, को, कर, さんが, さんは, 様が, 様は, さん, が, は, を, です, います, しています, 正在, 了, 消息",
);
/** What a desk calls a customer without a name. */
export const CUSTOMER_CALLED = /* @__PURE__ */ wordList(
  "customer, visitor, client, guest, kunde, kundin, besucher, besucherin, gast, client, cliente, visiteur, visiteuse, visitante, visitatore, ospite, klant, bezoeker, klient, klientka, gość, müşteri, ziyaretçi, misafir, العميل, الزائر, ग्राहक, आगंतुक, 客户, 访客, 顾客, 客戶, 訪客, お客様, 訪問者",
);
/** Takes a conversation over, in more words than joining and accepting. */
export const TAKE_SAID = /* @__PURE__ */ wordList(
  "assign to me, assign to myself, take it, pick it up, start conversation, mir zuweisen, chat starten, gespräch starten, m'assigner, m'attribuer, démarrer le chat, rejoindre, asignarme, asignar a mí, iniciar chat, atribuir a mim, assegna a me, avvia chat, aan mij toewijzen, neem aan, przypisz do mnie, bana ata, üstlen, تعيين لي, मुझे असाइन करें, 分配给我, 接管, 自分に割り当て, 自分に割り当てる, 参加する, 対応する",
);
/** What waits to be taken stands among such words. */
export const WAITING_SAID = /* @__PURE__ */ wordList(
  "waiting, queue, queued, unassigned, incoming, incoming chat, new chat, chat request, in queue, wartet, warteschlange, wartend, wartende, eingehend, eingehende, nicht zugewiesen, neuer chat, en attente, file d'attente, non assigné, non attribué, entrant, entrante, en espera, cola, sin asignar, na fila, fila, em espera, não atribuído, in attesa, in coda, non assegnato, in arrivo, wachtrij, wachtend, wacht, niet toegewezen, inkomend, inkomende, oczekuje, oczekujące, kolejka, w kolejce, nieprzypisane, przychodzący, bekliyor, bekleyen, sırada, kuyruk, atanmamış, gelen, انتظار, في الانتظار, قائمة الانتظار, غير معين, واردة, प्रतीक्षा, प्रतीक्षारत, कतार, आने वाली, 等待, 排队, 未分配, 排隊, 待機, 待機中, 待ち, 未割り当て, 着信",
);
/** Above the customers who wait to be taken, as whole phrases: a folder of tickets nobody has is not meant. */
export const QUEUE_HEAD = /* @__PURE__ */ wordList(
  "waiting to be accepted, waiting for an agent, waiting to be served, incoming chats, incoming chat, incoming conversations, chat requests, new chat requests, waiting chats, chats waiting, pending chats, queued chats, chat queue, waiting visitors, visitors waiting, waiting customers, customers waiting, visitors in queue, customers in queue",
  "wartende chats, wartende besucher, wartende kunden, eingehende chats, chat anfragen, chatanfragen, chat warteschlange, warten auf annahme, chats en attente, chats entrants, clients en attente, visiteurs en attente, demandes de chat",
  "chats en espera, chats entrantes, clientes en espera, visitantes en espera, cola de chat, solicitudes de chat, chats em espera, chats na fila, clientes na fila, visitantes na fila, fila de chat, solicitações de chat",
  "chat in attesa, chat in arrivo, clienti in attesa, visitatori in attesa, coda chat, richieste di chat, wachtende chats, inkomende chats, wachtende klanten, wachtende bezoekers, chatverzoeken, oczekujące czaty, czaty oczekujące, przychodzące czaty",
  "bekleyen sohbetler, gelen sohbetler, المحادثات المنتظرة, المحادثات الواردة, प्रतीक्षारत चैट, आने वाली चैट, 等待中的会话, 排队中的访客, 待機中のチャット, 着信チャット",
);
/** A list that says it is empty. */
export const NOBODY_SAID = /* @__PURE__ */ wordList(
  "no, none, nobody, no one, empty, nothing, keine, niemand, leer, nichts, aucun, aucune, personne, vide, rien, ningún, ninguna, ninguno, nadie, vacío, vacía, nenhum, nenhuma, ninguém, vazio, vazia, nessun, nessuna, nessuno, vuoto, vuota, geen, niemand, leeg, brak, nikt, pusto, yok, boş, hiç, لا, لا يوجد, कोई नहीं, खाली, 没有, 暂无, 沒有, いません, ありません, なし",
);
/** Where something else than a conversation is accepted. */
export const CONSENT_SAID = /* @__PURE__ */ wordList(
  "cookie, cookies, consent, privacy, terms, gdpr, policy, license, invitation, suggestion, suggested, changes, datenschutz, einwilligung, nutzungsbedingungen, agb, vorschlag, confidentialité, conditions, consentement, privacidad, condiciones, términos, consentimiento, privacidade, termos, consentimento, consenso, termini, voorwaarden, toestemming, privacybeleid, prywatności, regulamin, ciasteczka, çerez, çerezler, gizlilik, الخصوصية, ملفات تعريف الارتباط, الشروط, कुकी, कुकीज़, गोपनीयता, 隐私, 条款, 隱私, クッキー, プライバシー, 利用規約",
);
/** Before a state. */
export const STATE_LABEL = /* @__PURE__ */ wordList(
  "status, state, zustand, statut, état, estado, stato, toestand, stan, durum, الحالة, حالة, स्थिति, 状态, 狀態, ステータス, 状態",
);
/** Behind such a label stands the channel. */
export const CHANNEL_LABEL = /* @__PURE__ */ wordList(
  "channel, via, inbox type, channel type, kanal, canal, canale, kanaal, kanał, القناة, قناة, चैनल, 渠道, 频道, 管道, チャネル, チャンネル",
);
export const LIVE_CHANNEL = /* @__PURE__ */ wordList(
  "live chat, livechat, web chat, webchat, website chat, chat en direct, chat en vivo, chat en línea, chat ao vivo, chat dal vivo, czat na żywo, canlı sohbet, canlı destek, الدردشة المباشرة, دردشة مباشرة, लाइव चैट, 在线聊天, 在线客服, 实时聊天, ライブチャット, ウェブチャット",
);
export const MESSAGING_CHANNEL = /* @__PURE__ */ wordList(
  "whatsapp, whatsapp business, messenger, facebook messenger, instagram, instagram direct, telegram, viber, wechat, line, sms, apple messages for business, واتساب, واتس اب, व्हाट्सएप, 微信",
);
export const MAIL_CHANNEL = /* @__PURE__ */ wordList(
  "email, e mail, mail, courriel, correo electrónico, correo, posta elettronica, e posta, eposta, البريد الإلكتروني, بريد إلكتروني, ईमेल, 电子邮件, 邮件, 電子郵件, メール, eメール",
);
