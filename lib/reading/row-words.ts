// Words that tell what a row is, or which of its texts were not said by anybody, as data.
import { wordList } from "./word-list";

/** What desks write of themselves between the messages. */
export const SYSTEM_VERBS = /* @__PURE__ */ wordList(
  "joined, left the chat, left the conversation, has left, assigned, reassigned, unassigned, transferred, closed, reopened, rated, started, tagged, untagged, ended, resolved, accepted, opened the chat, changed, marked, merged, created, snoozed, entered the chat, disconnected, connected, solved, picked up, escalated, removed",
  "beigetreten, verlassen, zugewiesen, übertragen, weitergeleitet, geschlossen, beendet, wieder geöffnet, bewertet, gestartet, übernommen, hat den chat, gelöst",
  "a rejoint, a quitté, assigné, attribué, transféré, fermé, fermée, rouvert, a noté, terminé, résolu, démarré",
  "se unió, se ha unido, abandonó, salió, asignado, asignada, asignó, transferido, transferida, cerrado, cerrada, cerró, reabierto, calificó, iniciado, finalizado, resuelto, se ha ido",
  "entrou, saiu, atribuído, atribuída, transferido, encerrado, encerrada, reaberto, avaliou, iniciado, iniciada, resolvido, fechado, fechada",
  "si è unito, è entrato, ha lasciato, ha abbandonato, è uscito, assegnato, assegnata, trasferito, trasferita, chiuso, chiusa, riaperto, riaperta, ha valutato, iniziata, risolto",
  "is toegetreden, neemt deel, heeft verlaten, toegewezen, overgedragen, doorverbonden, gesloten, heropend, beoordeeld, gestart, beëindigd, opgelost",
  "dołączył, dołączyła, opuścił, opuściła, przypisano, przypisane, przekazano, zamknięto, zamknięta, otwarto ponownie, ocenił, rozpoczęto, zakończono",
  "katıldı, ayrıldı, atandı, aktarıldı, devredildi, kapatıldı, yeniden açıldı, değerlendirdi, başladı, başlatıldı, sonlandırıldı, çözüldü",
  "συνδέθηκε, μπήκε, αποχώρησε, ανατέθηκε, μεταφέρθηκε, έκλεισε, άνοιξε ξανά, βαθμολόγησε, ξεκίνησε, έληξε",
  "присоединился, присоединилась, вошел в чат, покинул, покинула, назначен, назначена, переведен, передан, закрыт, закрыта, открыт снова, оценил, начат, завершен, завершён",
  "انضم, انضمت, غادر, غادرت, تم تعيين, تم تحويل, تم نقل, تم إغلاق, أُغلقت, أعيد فتح, قيّم, بدأت, انتهت, תויג, הצטרף, הצטרפה, עזב, עזבה, הוקצה, הועבר, הועברה, נסגר, נסגרה, נפתח מחדש, דירג",
  "शामिल हुए, शामिल हुआ, शामिल हुई, जुड़े, जुड़ गए, चले गए, चला गया, छोड़ दिया, सौंपा गया, स्थानांतरित, बंद, फिर से खोला, रेटिंग दी, शुरू",
  "加入了, 已加入, 离开了, 已离开, 離開, 分配给, 分配給, 转接, 轉接, 已关闭, 已關閉, 已结束, 重新打开, 评价, 参加しました, 入室, 退出しました, 退室, 割り当て, 転送, 終了しました, 再開, 評価, クローズ, 입장, 퇴장, 나갔습니다, 참여, 배정, 이관, 전달되었, 종료되었, 다시 열, 평가",
);
/** Somebody is writing: no message yet. */
export const TYPING = /* @__PURE__ */ wordList(
  "is typing, are typing, typing, is writing, schreibt, tippt, est en train d'écrire, écrit, está escribiendo, escribiendo, está digitando, digitando, está escrevendo, sta scrivendo, scrivendo, is aan het typen, aan het typen, typt, pisze, yazıyor, πληκτρολογεί, γράφει, печатает, пишет, набирает, يكتب, تكتب, جاري الكتابة, מקליד, מקלידה, टाइप कर, लिख रहा, लिख रहे, 正在输入, 正在輸入, 输入中, 入力中, 입력 중, 입력중",
);
/** Lines that part the list: nothing but such words, days and numbers. */
export const UNREAD = /* @__PURE__ */ wordList(
  "unread, new messages, new message, new, unread messages, messages, message, earlier, ungelesen, ungelesene, neue nachrichten, neu, nachrichten, nouveaux messages, non lus, non lu, nouveau, messages, no leídos, nuevos mensajes, mensajes, nuevo, sin leer, não lidas, novas mensagens, mensagens, non letti, nuovi messaggi, messaggi, ongelezen, nieuwe berichten, berichten, nieprzeczytane, nowe wiadomości, wiadomości, okunmamış, yeni mesajlar, mesaj, mesajlar, αδιάβαστα, νέα μηνύματα, μηνύματα, непрочитанные, новые сообщения, сообщения, غير مقروءة, رسائل جديدة, رسائل, לא נקראו, הודעות חדשות, הודעות, अपठित, नए संदेश, संदेश, 未读, 未讀, 新消息, 条, 則, 未読, 新着, 新しいメッセージ, メッセージ, 件, 읽지 않은, 새 메시지, 메시지, 개, 건",
);
export const DRAFT_SAID = /* @__PURE__ */ wordList(
  "draft, entwurf, brouillon, borrador, rascunho, bozza, concept, wersja robocza, szkic, taslak, πρόχειρο, черновик, مسودة, טיוטה, ड्राफ़्ट, ड्राफ्ट, मसौदा, 草稿, 下書き, 임시 저장, 임시저장, 초안",
);
export const PENDING_SAID = /* @__PURE__ */ wordList(
  "sending, pending, queued, waiting to send, wird gesendet, senden…, envoi en cours, envoi, enviando, pendiente, pendente, invio in corso, in attesa di invio, wordt verzonden, verzenden…, wysyłanie, gönderiliyor, αποστολή…, αποστέλλεται, отправляется, отправка, جارٍ الإرسال, جاري الإرسال, قيد الإرسال, שולח, בשליחה, भेजा जा रहा, भेज रहे, 发送中, 正在发送, 傳送中, 送信中, 전송 중, 보내는 중",
);
export const FAILED_SAID = /* @__PURE__ */ wordList(
  "failed, not sent, not delivered, undelivered, failed to send, could not be sent, couldn't send, delivery failed, unable to send, fehlgeschlagen, nicht gesendet, nicht zugestellt, échec, non envoyé, non distribué, no enviado, no entregado, error al enviar, falhou, não enviado, não enviada, non inviato, invio non riuscito, non consegnato, niet verzonden, mislukt, nie wysłano, niepowodzenie, błąd wysyłania, gönderilemedi, başarısız, απέτυχε, δεν στάλθηκε, не отправлено, не доставлено, ошибка отправки, فشل الإرسال, لم يتم الإرسال, لم ترسل, השליחה נכשלה, לא נשלח, נכשל, विफल, नहीं भेजा, भेजने में विफल, 发送失败, 傳送失敗, 未送达, 送信失敗, 送信できませんでした, 未送信, 전송 실패, 보내지 못",
);
/** A control that sends a failed message again. */
export const RETRY_SAID = /* @__PURE__ */ wordList(
  "retry, resend, try again, send again, erneut versuchen, erneut senden, réessayer, renvoyer, reintentar, tentar novamente, riprova, opnieuw proberen, ponów, spróbuj ponownie, tekrar dene, yeniden dene, επανάληψη, повторить, إعادة المحاولة, נסה שוב, पुनः प्रयास, फिर से कोशिश, 重试, 重試, 再試行, 再送信, 재시도, 다시 시도",
);
/** Words of a class or state that say a row is not sent, or not said. */
export const DRAFT_TOKENS = /* @__PURE__ */ wordList("draft, unsent");
export const TYPING_TOKENS = /* @__PURE__ */ wordList("typing, skeleton, placeholder, writing, sneakpeek, preview");
export const PENDING_TOKENS = /* @__PURE__ */ wordList(
  "pending, sending, queued, optimistic, temporary, temp, tmp, unsynced",
);
export const FAILED_TOKENS = /* @__PURE__ */ wordList("failed, error, undelivered, failure, rejected, unsent");
export const DELETED_SAID = /* @__PURE__ */ wordList(
  "message deleted, message was deleted, this message was deleted, deleted this message, message removed, message was removed, has been deleted, unsent a message, nachricht gelöscht, nachricht wurde gelöscht, message supprimé, message a été supprimé, mensaje eliminado, se eliminó este mensaje, mensaje borrado, mensagem apagada, mensagem excluída, mensagem foi apagada, messaggio eliminato, messaggio è stato eliminato, bericht verwijderd, bericht is verwijderd, wiadomość usunięta, wiadomość została usunięta, usunięto wiadomość, bu mesaj silindi, mesaj silindi, το μήνυμα διαγράφηκε, сообщение удалено, تم حذف هذه الرسالة, تم حذف الرسالة, ההודעה נמחקה, הודעה זו נמחקה, संदेश हटा दिया, संदेश हटाया, 消息已删除, 訊息已刪除, 消息已撤回, 撤回了一条消息, このメッセージは削除されました, メッセージは削除, 削除されました, 삭제된 메시지, 메시지가 삭제",
);
/** Small words beside a message that nobody said. */
export const STATUS_SAID = /* @__PURE__ */ wordList(
  "edited, sent, delivered, seen, read, via, just now, translated, not translated, bearbeitet, gesendet, zugestellt, gelesen, gesehen, modifié, modifie, envoyé, distribué, lu, vu, editado, editada, enviado, enviada, entregado, entregue, leído, leido, visto, lido, lida, modificato, inviato, consegnato, letto, visualizzato, bewerkt, verzonden, bezorgd, gelezen, edytowano, wysłano, dostarczono, przeczytano, odczytano, düzenlendi, gönderildi, iletildi, okundu, görüldü, επεξεργάστηκε, στάλθηκε, παραδόθηκε, διαβάστηκε, изменено, отредактировано, отправлено, доставлено, прочитано, просмотрено, تم التعديل, معدلة, تم الإرسال, تم التسليم, تمت القراءة, נערך, נערכה, נשלח, נמסר, נקרא, संपादित, भेजा गया, पहुंचाया गया, पढ़ा गया, 已编辑, 已編輯, 已发送, 已送达, 已读, 已讀, 編集済み, 送信済み, 配信済み, 既読, 수정됨, 편집됨, 전송됨, 읽음, 전달됨",
);
/** Marks of delivery: only own messages have them. */
export const DELIVERED_SAID = /* @__PURE__ */ wordList(
  "sent, delivered, seen, read, gesendet, zugestellt, gelesen, gesehen, envoyé, distribué, lu, vu, enviado, enviada, entregado, entregue, leído, visto, lido, lida, inviato, consegnato, letto, verzonden, bezorgd, gelezen, wysłano, dostarczono, przeczytano, gönderildi, iletildi, okundu, görüldü, στάλθηκε, παραδόθηκε, διαβάστηκε, отправлено, доставлено, прочитано, تم الإرسال, تم التسليم, تمت القراءة, נשלח, נמסר, נקרא, भेजा गया, पढ़ा गया, 已发送, 已送达, 已读, 送信済み, 配信済み, 既読, 전송됨, 읽음",
);
/** Controls of a row, not choices it offers. */
export const ROW_ACTIONS = /* @__PURE__ */ wordList(
  "copy, reply, star, edit, delete, quote, forward, more, show more, show less, read more, see more, retry, resend, try again, translate, see original, show original, view original, see translation, react, like, pin, share, menu, options, report, download, expand, collapse, show quoted text, mark, save, add reaction, open, view, more actions, more options, dismiss, undo, play, pause, unsend, remove, remind",
  "kopieren, antworten, stern, markieren, bearbeiten, löschen, zitieren, weiterleiten, mehr, mehr anzeigen, erneut versuchen, erneut senden, übersetzen, original anzeigen, weniger anzeigen, herunterladen, copier, répondre, étoile, favori, modifier, supprimer, citer, transférer, plus, afficher plus, voir plus, réessayer, traduire, voir l'original, copiar, responder, destacar, favorito, estrella, estrela, editar, eliminar, citar, reenviar, más, ver más, mostrar más, reintentar, traducir, ver original, excluir, encaminhar, mais, tentar novamente, traduzir, ver mais, apagar, copia, rispondi, stella, preferito, modifica, elimina, cita, inoltra, altro, mostra altro, riprova, traduci, kopiëren, antwoorden, reageren, ster, markeren, beantwoorden, bewerken, verwijderen, meer, toon meer, opnieuw proberen, vertalen, kopiuj, odpowiedz, gwiazdka, edytuj, usuń, więcej, pokaż więcej, ponów, spróbuj ponownie, tłumacz, przetłumacz, kopyala, yanıtla, yıldız, yıldızla, düzenle, sil, daha fazla, tekrar dene, yeniden dene, çevir, αντιγραφή, απάντηση, επεξεργασία, διαγραφή, περισσότερα, επανάληψη, μετάφραση, копировать, ответить, изменить, удалить, ещё, еще, показать больше, повторить, перевести, نسخ, رد, تعديل, حذف, المزيد, إعادة المحاولة, ترجمة, عرض المزيد, העתק, השב, ערוך, מחק, עוד, נסה שוב, תרגם, कॉपी, जवाब, संपादित करें, हटाएं, और, और दिखाएं, पुनः प्रयास, फिर से कोशिश, अनुवाद, 复制, 回复, 编辑, 删除, 更多, 重试, 翻译, 查看原文, 複製, コピー, 返信, 編集, 削除, もっと見る, 再試行, 再送信, 翻訳, 복사, 답장, 수정, 삭제, 더보기, 더 보기, 재시도, 다시 시도, 번역",
);
export const ORIGINAL_SAID = /* @__PURE__ */ wordList(
  "see original, show original, view original, translated from, translated by, original anzeigen, übersetzt aus, voir l'original, traduit de, ver original, traducido del, traduzido, vedi originale, tradotto, origineel bekijken, pokaż oryginał, orijinali gör, показать оригинал, عرض الأصل, मूल देखें, 查看原文, 原文を表示, 원문 보기",
);
