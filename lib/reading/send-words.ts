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
  添付 下書き 保存 キャンセル 予約 削除 返金 閉じる 終了 転送 解決 メモ 첨부 임시저장 취소 예약 삭제 환불 닫기 종료 전달 해결`);

/** What may stand beside a send word without making it more than that. */
const PLAIN = /* @__PURE__ */ list(`
  message reply now to chat nachricht antwort jetzt message maintenant mensaje ahora mensagem agora messaggio ora bericht nu
  wiadomość mesaj mesajı сообщение الرسالة رسالة הודעה संदेश`);

/** Names of pictures that stand for sending. */
const SEND_PICTURE = /(?:^|[^a-z])(?:paper-?_?plane|telegram-plane|send|submit)(?:[^a-z]|$)/i;

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

/** @example saysOther("Send and close") // true */
export const saysOther = (label: string): boolean => says(label, NOT_SEND);

/** @example showsSend("fa fa-paper-plane") // true */
export const showsSend = (names: string): boolean => SEND_PICTURE.test(names);
