// Words that tell who speaks, as data. Class names are English wherever they mean anything; shown words are in any language.
import { wordList } from "./word-list";

/** Tokens of class names and attributes that name the customer's side by themselves. */
export const CUSTOMER_TOKENS = /* @__PURE__ */ wordList(
  "customer, client, visitor, guest, contact, enduser, requester, incoming, inbound, buyer, subscriber, patient, cust, shopper, lead, consumer",
  "vis, visit, member, applicant, reporter, caller",
);
export const AGENT_TOKENS = /* @__PURE__ */ wordList(
  "agent, operator, staff, support, outgoing, outbound, representative, employee, rep, advisor, helpdesk, teammate, colleague, moderator, op, owner",
);
/** These say a side only where another token or the geometry says the other. */
export const CUSTOMER_HINTS = /* @__PURE__ */ wordList(
  "user, in, received, receive, recv, them, other, others, theirs, their, from, question, left",
);
export const AGENT_HINTS = /* @__PURE__ */ wordList(
  "admin, own, self, me, mine, my, sent, out, response, reply, answer, right, us, team, send, author",
);
export const BOT_TOKENS = /* @__PURE__ */ wordList(
  "bot, robot, chatbot, automated, automation, auto, autoresponder, autoreply, autoresponse, ai, assistant, workflow, virtual, trigger, template, campaign",
);
export const SYSTEM_TOKENS = /* @__PURE__ */ wordList(
  "system, event, activity, notice, lineitem, status, timeline, action, info, log, audit, notification, center, centered",
);
export const NOTE_TOKENS = /* @__PURE__ */ wordList(
  "note, internal, private, whisper, staffonly, notes, confidential, padlock",
);

/** Shown words: a badge, an icon's title, an accessible sentence. */
export const CUSTOMER_SAID = /* @__PURE__ */ wordList(
  "customer, client, visitor, guest, requester, end user, end-user, contact, user",
  "kunde, kundin, besucher, besucherin, gast, client, cliente, visiteur, visiteuse, invité, visitante, invitado, visitatore, ospite, klant, bezoeker, gast",
  "klient, klientka, odwiedzający, gość, πελάτης, επισκέπτης, клиент, посетитель, гость, заказчик, müşteri, ziyaretçi, misafir, عميل, العميل, زائر, الزائر, ضيف, לקוח, הלקוח, מבקר, אורח",
  "ग्राहक, आगंतुक, अतिथि, 客户, 客戶, 访客, 訪客, 顾客, お客様, 訪問者, 顧客, ゲスト, 고객, 방문자, 손님",
);
export const AGENT_SAID = /* @__PURE__ */ wordList(
  "agent, operator, support team, support, staff, representative, advisor, team member, service desk, helpdesk",
  "mitarbeiter, mitarbeiterin, berater, kundendienst, kundenservice, betreuer, conseiller, conseillère, opérateur, équipe, agente, operador, soporte, equipo, atendente, suporte, equipe",
  "operatore, assistenza, medewerker, klantenservice, agent, konsultant, konsultantka, obsługa, doradca, εκπρόσωπος, υποστήριξη, χειριστής, оператор, сотрудник, поддержка, агент, менеджер",
  "temsilci, temsilcisi, destek, operatör, yetkili, وكيل, الوكيل, موظف, الدعم, المشغل, נציג, נציגה, תמיכה, एजेंट, प्रतिनिधि, सहायता, ऑपरेटर",
  "客服, 坐席, 人工, 座席, 支持, 担当者, オペレーター, サポート, エージェント, スタッフ, 상담원, 상담사, 지원, 담당자",
);
/** The desk itself, named as who writes a line. */
export const SYSTEM_SAID = /* @__PURE__ */ wordList(
  "system, system message, event, info, notification, system-nachricht, systemmeldung, système, sistema, systeem, systemmelding, σύστημα, система, системное сообщение, sistem, النظام, نظام, מערכת, सिस्टम, 系统, 系統, 系统消息, システム, 시스템",
);
/** These name the direction of a message, and hold for colleagues too. */
export const DIRECTIONS = /* @__PURE__ */ wordList(
  "in, out, incoming, outgoing, inbound, outbound, received, recv, sent",
);
/** The signed-in person, named as such. */
export const ME_SAID = /* @__PURE__ */ wordList(
  "you, me, myself, du, sie, ich, vous, moi, toi, tú, tu, usted, yo, você, voce, eu, io, lei, jij, jou, u, ik, ty, ja, εσείς, εσύ, εγώ, вы, я, siz, sen, ben, أنت, انت, أنا, אתה, את, אני, आप, मैं, 我, 您, 你, あなた, 自分, 나, 본인",
);
export const BOT_SAID = /* @__PURE__ */ wordList(
  "bot, robot, chatbot, smart toy, virtual assistant, virtual agent, ai agent, ai assistant, ai, automated, automatic, automatically, auto-reply, auto reply, automation, autoresponder, auto response",
  "automatisation, automatisierung, automatización, automação, automazione, automatisering, automatyzacja, otomasyon, автоматизация, أتمتة, 自動化, 自动化, roboter, virtueller assistent, virtuelle assistentin, automatisch, automatische, ki, ki-assistent, robot, assistant virtuel, automatique, ia, asistente virtual, automático, automatico, robô, robo, assistente virtual, automática",
  "assistente virtuale, automatica, virtuele assistent, geautomatiseerd, wirtualny asystent, automatyczna, automatyczny, automatyczne, automatická odpověď, automatiskt, βοηθός, αυτόματο, αυτόματη, ρομπότ, τεχνητή νοημοσύνη",
  "бот, робот, автоответ, ассистент, виртуальный помощник, автоматически, ии, автовідповідь, otomatik, sanal asistan, yapay zeka, بوت, روبوت, آلي, مساعد افتراضي, رد تلقائي, المساعد الافتراضي, תגובה אוטומטית, בוט, אוטומטי, בינה מלאכותית",
  "बॉट, स्वचालित, रोबोट, आभासी सहायक, 机器人, 機器人, 自动回复, 自動回覆, 智能客服, 智能助手, 自动, ボット, 自動応答, 自動返信, 自動, アシスタント, 봇, 챗봇, 자동응답, 자동 응답, tự động, otomatis",
);
export const NOTE_SAID = /* @__PURE__ */ wordList(
  "note, private note, internal, internal note, internal only, only your team, only your team sees, only the team, only team members, only agents, not sent to the customer, create note, add note, save note, internal comment, whisper, only visible to your team, only visible to team, visible to agents only, private, not visible to the customer, team only, staff only, log note",
  "notiz, interne notiz, intern, interner kommentar, nur für agenten, nur für das team, nur für dein team, nur für ihr team, nur dein team, nur ihr team, nur intern, interne bemerkung, interne anmerkung, interner, internes, privat, vermerk, note interne, privé, privée, commentaire interne, interne, seulement votre équipe, réservé à l'équipe, visible uniquement, remarque interne, nota interna, nota privada, privada, comentario interno, interna, interno, solo tu equipo, solo para el equipo, solo su equipo, solo el equipo",
  "anotação, nota, privado, visível apenas, apenas sua equipe, só para a equipe, comentário interno, interno, nota privata, privata, commento interno, interno, solo il tuo team, solo il team, solo per il team, alleen je team, alleen voor het team, alleen uw team, alleen intern, interne opmerking, interne notitie, notitie, privénotitie, notatka, notatka wewnętrzna, wewnętrzna, wewnętrzny, komentarz wewnętrzny, tylko zespół, tylko dla zespołu, tylko twój zespół, prywatna, σημείωση, εσωτερική σημείωση, εσωτερικό, заметка, внутренний комментарий, внутренняя заметка, примечание, приватная, внутренний, внутренняя, внутреннее, только для команды, только ваша команда, только сотрудники",
  "dahili not, özel not, iç not, gizli not, dahili, dahili yorum, yalnızca ekibiniz, sadece ekibiniz, yalnızca ekip, sadece ekip, ملاحظة, ملاحظة داخلية, داخلي, خاص, ملاحظة خاصة, تعليق داخلي, داخلية, لفريقك فقط, للفريق فقط, فريقك فقط, הערה, הערה פנימית, פנימי, פנימית, תגובה פנימית, לצוות בלבד, רק הצוות, आंतरिक नोट, नोट, निजी, टिप्पणी आंतरिक, आंतरिक टिप्पणी, आंतरिक, केवल टीम, केवल आपकी टीम, 内部备注, 內部備註, 备注, 私密, 内部笔记, 内部评论, 内部, 仅团队, 仅限团队, 仅内部, 内部メモ, 社内メモ, 社内, 内部コメント, チームのみ, 社内コメント, メモ, 非公開, 내부 메모, 내부 댓글, 내부, 팀만, 팀에게만, 메모, 비공개",
);
/** What a box is called that is ticked for what the customer may see. */
export const PUBLIC_SAID = /* @__PURE__ */ wordList(
  "public, publicly, visible to customer, visible to the customer, visible for customer, visible to customers, send to customer, öffentlich, öffentliche, für kunden sichtbar, sichtbar für kunden, für den kunden sichtbar, publique, visible par le client, visible pour le client, público, pública, visible para el cliente, visível para o cliente, pubblico, pubblica, visibile al cliente, openbaar, openbare, zichtbaar voor klant, zichtbaar voor de klant",
  "publiczny, publiczna, publiczne, widoczne dla klienta, публичный, публичная, публично, видно клиенту, видимо клиенту, herkese açık, müşteriye görünür, عام, عامة, مرئي للعميل, सार्वजनिक, 公开, 公開, 客户可见, 客戶可見, 공개",
);
/** A lock's name: an icon that says only the team sees this. */
export const LOCK_SAID = /* @__PURE__ */ wordList(
  "lock, locked, private, schloss, cadenas, candado, cadeado, lucchetto, slot, kłódka, замок, kilit, قفل, 锁, 鍵, 자물쇠",
);
