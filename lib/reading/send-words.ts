// Words on controls beside a composer, as data: whole words where a script parts them, anywhere in a label where it does
// not. The lists are marked pure, so that a script holds only those it uses.
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a control that sends is called. */
const SEND = /* @__PURE__ */ list(`
  send sends reply submit post respond senden absenden abschicken antworten envoyer répondre repondre enviar responder mandar
  invia inviare rispondi verzenden versturen verstuur stuur beantwoorden wyślij wyslij odpowiedz gönder gonder yolla yanıtla
  odeslat odpovědět odoslať küldés elküldés trimite skicka send lähetä αποστολή отправить ответить послать надіслати відправити
  изпрати إرسال ارسال أرسل رد ارسل שלח שליחה भेजें भेजो gửi kirim hantar ส่ง 发送 發送 傳送 送出 回复 回覆 提交 送信 返信 投稿 보내기 전송 답장`);

/** What a control that does something else, or something more, is called. */
const NOT_SEND = /* @__PURE__ */ list(`
  attach attachment attachments file files emoji emojis record audio voice dictate camera photo image gif sticker upload draft save
  cancel clear discard reset schedule scheduled later snooze options option more menu settings toggle preview edit search
  delete remove refund close closed transfer forward resolve resolved solve solved assign leave archive spam block merge trash bin
  note internal private macro macros template templates canned translate improve rewrite ai copilot suggest feedback invite survey
  csat transcript payment invoice copy print help insert undo redo
  anhang anhängen datei entwurf speichern abbrechen verwerfen planen später löschen entfernen erstatten schließen beenden
  weiterleiten übertragen lösen zuweisen notiz vorlage
  joindre fichier brouillon enregistrer annuler programmer planifier supprimer rembourser fermer clôturer transférer résoudre
  adjuntar archivo borrador guardar cancelar programar eliminar borrar reembolsar cerrar transferir resolver finalizar nota plantilla
  anexar arquivo rascunho salvar agendar excluir apagar fechar encerrar encaminhar modelo
  allega bozza salva annulla pianifica elimina rimborsa chiudi trasferisci risolvi
  bijlage bestand concept opslaan annuleren plannen verwijderen terugbetalen sluiten doorverbinden oplossen notitie
  załącz plik szkic zapisz anuluj zaplanuj usuń zwrot zamknij przekaż rozwiąż notatka
  ekle dosya taslak kaydet iptal zamanla sil iade kapat aktar çöz
  прикрепить файл черновик сохранить отмена отменить запланировать удалить возврат закрыть передать решить завершить заметка
  إرفاق ملف مسودة حفظ إلغاء جدولة حذف استرداد إغلاق تحويل ملاحظة צרף קובץ טיוטה שמור ביטול תזמן מחק החזר סגור העבר
  संलग्न ड्राफ्ट रद्द हटाएं बंद 附件 草稿 保存 取消 定时 定時 删除 刪除 退款 关闭 關閉 结束 結束 转接 轉接 解决 备注
  添付 下書き 保存 キャンセル 予約 削除 返金 閉じる 終了 転送 解決 メモ 첨부 임시저장 취소 예약 삭제 환불 닫기 종료 전달 해결
  coupon coupons voucher vouchers contract contracts password passwords questionnaire certificate approval jira slack
  gutschein gutscheine gutscheincode vertrag passwort kennwort umfrage protokoll angebot rechnung bewertung
  bon contrat sondage enquête devis facture cupón cupon contrato contraseña encuesta factura presupuesto
  cupom senha pesquisa fatura orçamento buono contratto sondaggio fattura preventivo
  waardebon kortingsbon wachtwoord enquête factuur offerte kupon umowa umowę hasło hasła ankieta ankietę faktura fakturę
  kuponu sözleşme sözleşmeyi şifre parola anket anketi fatura купон договор пароль опрос счет
  قسيمة كوبون عقد استبيان فاتورة कूपन अनुबंध पासवर्ड सर्वेक्षण चालान 优惠券 優惠券 合同 密码 密碼 问卷 發票 发票
  クーポン 契約書 パスワード アンケート 請求書`);

/** What may stand beside a send word without making it more than that. */
const PLAIN = /* @__PURE__ */ list(`
  message reply now to chat nachricht antwort jetzt message maintenant mensaje ahora mensagem agora messaggio ora bericht nu
  wiadomość mesaj mesajı сообщение الرسالة رسالة הודעה संदेश`);

/** What may be sent, and how, without a control being another one than the send control: in every language of the send words. */
const ANSWERS = /* @__PURE__ */ list(`
  message messages reply replies response answer comment text texto texte de d l du del email mail chat ticket case sms whatsapp whats app messenger telegram
  instagram facebook viber line now all public button icon the a an your this my it press click or on enter return ctrl control cmd
  command alt shift option key conversation customer client user visitor requester
  nachricht nachrichten antwort kommentar jetzt die den das der eine einen dem kunden kundin öffentliche strg eingabetaste taste
  message réponse reponse commentaire maintenant courriel le la les un une votre ce cette client entrée
  mensaje respuesta comentario correo ahora el los una tu su este esta cliente público
  mensagem resposta comentário agora o os uma sua seu este esta
  messaggio risposta commento ora il lo gli
  bericht antwoord reactie nu het een de dit je klant openbaar
  wiadomość odpowiedź komentarz teraz tę klientowi klienta
  mesaj mesajı yanıt yanıtı cevap cevabı yorum şimdi bir müşteriye et
  сообщение ответ письмо комментарий сейчас клиенту повідомлення відповідь съобщение отговор
  الرسالة رسالة الرد رد رسالتك ردك الآن العميل پیام پاسخ הודעה תשובה ההודעה התשובה
  संदेश मैसेज उत्तर जवाब अभी करें
  zprávu odpověď správu odpoveď üzenet üzenetet válasz választ mesajul răspuns răspunsul meddelande svar meddelandet besked melding
  viesti vastaus μήνυμα μηνύματος απάντηση απάντησης tin nhắn trả lời pesan balasan mesej
  消息 信息 讯息 訊息 内容 內容 留言 评论 给 給 客户 客戶 按钮 按鈕 一条 一條 此 该 並 确认 邮件 郵件 工单 工單 私信
  メッセージ 返答 回答 メール チャット コメント お客様 ボタン する します して を に へ で の この 顧客
  메시지 메세지 답변 답글 댓글 하기 을 를 버튼 고객 에게 ข้อความ`);

/** From here on a label says to whom, as what or how it is sent. */
const COMPLEMENTS = /* @__PURE__ */ list(`
  to as via by and with in for from using per an als über mit und zur zum im à au aux en par avec et pour al como por y con para
  ao e com come naar met aan jako przez w olarak ile ve إلى عبر و को के से और по через как на`);
/** "a" is an article in English, and says to whom here. */
const ROMANCE = /* @__PURE__ */ list("enviar responder mandar invia inviare rispondi");

/** Names of pictures that stand for sending. */
const SEND_PICTURE =
  /(?:^|[^a-z])(?:paper[-_ ]?(?:air)?plane|paper[-_ ]air[-_ ]plane|telegram-plane|send|submit)(?:[^a-z]|$)/i;
/** And of those that stand for sending later, or for not sending. */
const OTHER_PICTURE = /schedule|cancel|archive|later|clock/i;

/** Pictures and signs that stand for another thing than sending. */
const UNLIKE_SENDING =
  /(?:^|[^a-z])(?:paper-?_?clip|smiley?|smile-?o|grin|face|mood|mic|microphone|clock|alarm|timer|hourglass|lock|padlock|eraser|times|xmark|pencil|pen|eye|star|bolt|magic|wand|sparkles?|robot|language|translation|bookmark|floppy|diskette|disk|calendar|clipboard|sticky|bell|gears?|cog|plus|minus|undo|redo|rotate|recycle|dustbin|garbage|ban|broom|backspace|secret|whisper|memo|incognito|flag|phone|video|(?:lucide|bi|ti|icon|feather|tabler|heroicon|mdi)-x)(?:[^a-z]|$)|[\u{1F5D1}\u{1F4DD}\u{1F5D2}\u{1F512}\u{1F4CE}\u{1F3A4}\u{1F399}\u{1F600}-\u{1F64F}\u{23F0}\u{23F1}\u{1F552}\u{1F4BE}\u{274C}\u{2715}\u{2716}\u{00D7}\u{2699}\u{1F4C5}\u{1F4CB}\u{2728}\u{1F916}\u{1F507}\u{1F441}\u{1F6AB}\u{21A9}\u{267B}\u{1F9F9}]/iu;

const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const SPLIT = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

function says(label: string, words: readonly string[]): boolean {
  const parted = new Set(label.split(SPLIT).map((word) => word.toLowerCase()));
  return words.some((word) => (UNPARTED.test(word) ? label.includes(word) : parted.has(word)));
}

/** @example saysSend("Nachricht absenden") // true */
export const saysSend = (label: string): boolean => says(label, SEND);

/**
 * Whether a control is called nothing but "send": of several that send, the one that does no more.
 * @example saysOnlySend("Send message"); // true
 * @example saysOnlySend("Send as open"); // false
 */
export function saysOnlySend(label: string): boolean {
  if (UNPARTED.test(label)) return label.length <= 6 && saysSend(label);
  const words = label.split(SPLIT).filter((word) => word !== "");
  return saysSend(label) && words.every((word) => [...SEND, ...PLAIN].includes(word.toLowerCase()));
}

/** Of the words that send, those that also name a way of writing. */
const REPLIES = /* @__PURE__ */ list(`
  reply respond antworten répondre repondre responder rispondi beantwoorden odpowiedz yanıtla odpovědět απάντηση ответить رد 回复 回覆 返信 답장`);

/**
 * Whether a control is called nothing but "reply": above an editor it chooses what is written, below it may send it.
 * @example saysOnlyReply("Reply"); // true
 */
export const saysOnlyReply = (label: string): boolean => REPLIES.includes(label.trim().toLowerCase());

/** @example saysOther("Send and close") // true */
export const saysOther = (label: string): boolean => says(label, NOT_SEND);

const ANY_SIGN = /[^\p{L}\p{M}]+/gu;

/** The key that stands for a control, as menus show it: "(S)". */
const ACCESS_KEY = /[(（]&?\p{L}[)）]/gu;

/** The words of a label without those that a script writes into one: they are taken out of what is not parted. */
function wordsBeside(label: string): readonly string[] {
  let rest = label.toLowerCase();
  const unparted = [...SEND, ...ANSWERS].filter((word) => UNPARTED.test(word)).sort((a, b) => b.length - a.length);
  for (const word of UNPARTED.test(rest) ? unparted : []) rest = rest.replaceAll(word, " ");
  return rest.split(ANY_SIGN).filter((word) => word !== "");
}

/**
 * Whether a control sends something else than the answer: a send word with a thing beside it that is no message, in any
 * order. What follows "to", "as" or "via" is no such thing.
 * @example sendsOther("Send coupon") // true
 * @example sendsOther("Send message to Mia") // false
 */
export function sendsOther(label: string): boolean {
  if (!saysSend(label)) return false;
  const parted = wordsBeside(label.replaceAll(ACCESS_KEY, " ").replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
  const isRomance = parted.some((word) => ROMANCE.includes(word));
  for (const word of parted) {
    if (COMPLEMENTS.includes(word) || (word === "a" && isRomance)) return false;
    if (!SEND.includes(word) && !ANSWERS.includes(word)) return true;
  }
  return false;
}

/** @example showsSend("fa fa-paper-plane") // true */
export const showsSend = (names: string): boolean =>
  SEND_PICTURE.test(names.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")) && !OTHER_PICTURE.test(names);

/** @example showsOther("fa fa-sticky-note") // true */
export const showsOther = (names: string): boolean => UNLIKE_SENDING.test(names);
