// Words around editors, as data: what a place to write calls itself.
import { wordList } from "./word-list";

export const REPLY_SAID = /* @__PURE__ */ wordList(
  "reply, message, type, write, answer, respond, type a message, write a message, compose, chat",
  "antwort, antworten, nachricht, schreiben, schreibe, schreib, tippen, répondre, réponse, message, écrire, écrivez, saisissez, responder, respuesta, mensaje, escribe, escribir, escriba, resposta, mensagem, digite, escreva",
  "rispondi, risposta, messaggio, scrivi, antwoord, bericht, typ, schrijf, odpowiedz, odpowiedź, wiadomość, napisz, wpisz, απάντηση, απαντήστε, μήνυμα, γράψτε, πληκτρολογήστε, ответить, ответ, сообщение, введите, напишите",
  "yanıtla, yanıt, mesaj, yazın, yazınız, رد, الرد, رسالة, رسالتك, اكتب, השב, תשובה, הודעה, כתוב, כתבו, הקלד, जवाब, उत्तर, संदेश, लिखें, टाइप, 回复, 回覆, 消息, 訊息, 输入, 輸入, 返信, メッセージ, 入力, 답장, 답변, 메시지, 입력",
);
/** Fields beside a chat in which nobody answers. */
export const NOT_REPLY_SAID = /* @__PURE__ */ wordList(
  "search, find, filter, subject, title, tag, tags, label, prompt, copilot, ask ai, ai, email, e-mail, phone, name, cc, bcc, login, password, username, url, address, amount, field, summary, macro, macros, canned, assistant, todo, task, description, query, code",
  "suche, suchen, betreff, titel, schlagwort, filtern, telefon, passwort, recherche, rechercher, objet, sujet, titre, étiquette, filtrer, téléphone, buscar, búsqueda, asunto, título, etiqueta, filtrar, teléfono, pesquisar, buscar, assunto, título, etiqueta, telefone",
  "cerca, ricerca, oggetto, titolo, filtra, zoeken, zoek, onderwerp, titel, szukaj, temat, tytuł, filtruj, αναζήτηση, θέμα, τίτλος, φίλτρο, поиск, найти, тема, заголовок, фильтр, ara, konu, başlık, بحث, ابحث, الموضوع, العنوان, חיפוש, חפש, נושא, כותרת, खोजें, खोज, विषय, शीर्षक, 搜索, 搜尋, 主题, 标题, 筛选, 検索, 件名, タイトル, 검색, 제목",
);
/** Parts of a page that only look like a conversation: helpers, side talks, what can be taken from. */
export const ASIDE_SAID = /* @__PURE__ */ wordList(
  "copilot, assistant, ai assist, ai assistant, ask ai, suggested reply, suggested replies, suggestions, summary, knowledge base, knowledge, help center, side conversation, side conversations, side chat, internal chat, team chat, team discussion, thread, macro preview, preview, macros, notes, ai, agent assist, widget preview, earlier chat, earlier chats, previous chat, previous chats, previous conversations, past conversations, history of visits, discussion",
  "ki-assistent, assistent, vorschläge, zusammenfassung, wissensdatenbank, nebengespräch, vorschau, notizen, frühere chats, assistant ia, suggestions, résumé, base de connaissances, conversation annexe, aperçu, notes, conversations précédentes, asistente, sugerencias, resumen, base de conocimientos, conversación paralela, vista previa, notas, conversaciones anteriores, assistente, sugestões, resumo, base de conhecimento, conversa paralela, pré-visualização, conversas anteriores",
  "suggerimenti, riepilogo, anteprima, conversazioni precedenti, conversazione laterale, suggesties, samenvatting, kennisbank, voorbeeld, eerdere gesprekken, zijgesprek, asystent, sugestie, podsumowanie, baza wiedzy, podgląd, poprzednie rozmowy, asistan, yapay zeka asistanı, öneriler, özet, bilgi bankası, önizleme, önceki sohbetler, βοηθός, προτάσεις, σύνοψη, προεπισκόπηση, ассистент, помощник, подсказки, сводка, база знаний, предпросмотр, предыдущие чаты",
  "مساعد, المساعد, اقتراحات, ملخص, معاينة, قاعدة المعرفة, المحادثات السابقة, محادثة جانبية, עוזר, הצעות, סיכום, תצוגה מקדימה, שיחות קודמות, सहायक, सुझाव, सारांश, पूर्वावलोकन, ज्ञानकोष, 助手, 智能助手, 建议, 摘要, 知识库, 预览, 历史会话, 内部讨论, アシスタント, 提案, 要約, ナレッジ, プレビュー, サイドカンバセーション, 過去の会話, 어시스턴트, 도우미, 제안, 요약, 미리보기, 이전 대화",
);
/** What must be pressed before anybody may write here. */
export const JOIN_SAID = /* @__PURE__ */ wordList(
  "join, join conversation, join chat, accept, pick up, take, take over, serve, claim, start chat, assign to me, take conversation, beitreten, annehmen, übernehmen, rejoindre, accepter, prendre, prendre en charge, unirse, aceptar, tomar, entrar, aceitar, assumir, accetta, partecipa, unisciti, prendi in carico, deelnemen, accepteren, overnemen, dołącz, przyjmij, przejmij, katıl, kabul et, devral, αποδοχή, συμμετοχή, ανάληψη, принять, присоединиться, взять, قبول, انضمام, انضم, استلام, קבל, הצטרף, स्वीकार, शामिल हों, 接受, 接入, 加入, 领取, 受け付ける, 参加, 引き受ける, 수락, 참여, 맡기",
);
export const CLOSED_SAID = /* @__PURE__ */ wordList(
  "closed, ended, resolved, solved, archived, reopen, chat ended, conversation closed, geschlossen, beendet, gelöst, wieder öffnen, fermé, fermée, terminé, terminée, résolu, résolue, rouvrir, cerrado, cerrada, finalizado, finalizada, resuelto, reabrir, encerrado, encerrada, finalizado, resolvido, fechado, fechada, chiuso, chiusa, terminata, risolto, riapri, gesloten, beëindigd, opgelost, heropenen, zamknięte, zamknięta, zamknięty, zakończone, zakończona, otwórz ponownie, κλειστό, έκλεισε, έληξε, επιλύθηκε, закрыт, закрыто, завершён, завершен, решено, открыть снова, kapatıldı, kapalı, sona erdi, çözüldü, yeniden aç, مغلق, مغلقة, انتهت, تم الإغلاق, إعادة فتح, סגור, נסגרה, הסתיימה, פתח מחדש, बंद, समाप्त, हल, फिर से खोलें, 已关闭, 已關閉, 已结束, 已解决, 重新打开, 終了, クローズ, 解決済み, 再開, 종료, 해결됨, 다시 열기",
);
