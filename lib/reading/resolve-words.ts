/** How a word on a control begins that ends a conversation: a pattern rather than a list, since every page loads it. */
const RESOLVES =
  /(?<!\p{L})(?:re?sol[vu]|réso[lu]|solve|clos|end(?!\p{L})|archiv|arquiv|done(?!\p{L})|finish|complete|lösen|gelöst|schließ|abschließ|beend|erledig|ferm|clôtur|termin|resuel|cerrar|finaliz|encerr|fechar|conclu|risol|chiud|oplos|opgelost|sluit|afsluit|rozwiąż|zamknij|zakończ|çöz|kapat|bitir|реш|закры|заверш|إغلاق|إنهاء|बंद|समाप्त)|解[决決]|关闭|結束|结束|關閉|終了|完了|종료|해결/iu;

/** @example saysResolve("Mark as resolved") // true */
export const saysResolve = (label: string): boolean => RESOLVES.test(label);
