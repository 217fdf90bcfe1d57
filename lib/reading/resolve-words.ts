/** What a control that ends a conversation is called. */
const RESOLVES =
  /(?<!\p{L})(?:resolve(?!d)|solve(?!d)|close (?:the |this )?(?:chat|conversation|ticket|case)|end (?:the |this )?(?:chat|conversation)|archive(?!d)|done(?!\p{L})|mark \p{L}* ?\p{L}* ?(?:resolved|solved|closed|done)|lösen|beenden|abschließen|(?:als )?(?:erledigt|gelöst) markieren|résoudre|clôturer|archiver|resolver|cerrar (?:el |la )?(?:chat|conversación|caso)|finalizar|archivar|encerrar|concluir|arquivar|risolvi|concludi|archivia|oplossen|afsluiten|rozwiąż|zakończ|çöz|bitir|решить|завершить|إنهاء)(?!\p{L})|解[決决]する|解决$|结束会话|結束對話|対応完了|종료하기|해결하기/iu;
/** What also closes a mere pane: it counts in plain sight alone. */
const CLOSES =
  /^\s*(?:close|schließen|fermer|cerrar|fechar|chiudi|sluiten|zamknij|kapat|закрыть|关闭|關閉|終了|종료|닫기)\s*$/iu;

/**
 * Whether a control with this text and these names ends a conversation; a view or list of ended ones ("Closed") does not.
 * @example saysResolve("", "Mark as resolved") // true
 */
export const saysResolve = (text: string, names = ""): boolean =>
  RESOLVES.test(`${text} ${names}`) || CLOSES.test(text);
