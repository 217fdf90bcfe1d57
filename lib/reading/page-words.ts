// What side panels call the page a customer looks at, as data.
import { wordList } from "./word-list";

export const CURRENT_PAGE = /* @__PURE__ */ wordList(
  "current page, currently viewing, currently on, viewing, now viewing, now on, page, url, location, visited, visiting, last page, page url, browsing, viewed page",
  "aktuelle seite, derzeitige seite, besuchte seite, seite, page actuelle, page consultée, page, página actual, página visitada, página, página atual, página visitada, pagina corrente, pagina attuale, pagina, huidige pagina, pagina, obecna strona, bieżąca strona, aktualna strona, strona",
  "τρέχουσα σελίδα, σελίδα, текущая страница, страница, mevcut sayfa, şu anki sayfa, geçerli sayfa, sayfa, الصفحة الحالية, الصفحة, העמוד הנוכחי, הדף הנוכחי, עמוד נוכחי, वर्तमान पृष्ठ, मौजूदा पृष्ठ, मौजूदा पेज, वर्तमान पेज, 当前页面, 目前頁面, 当前页, 正在浏览, 現在のページ, 閲覧中のページ, 閲覧中, 현재 페이지, 보고 있는 페이지",
  "looking at, sieht gerade, schaut gerade, betrachtet, besucht gerade, consulte, consulte actuellement, está viendo, viendo, está vendo, vendo agora, sta visitando, sta guardando, sta consultando, bekijkt, bekijkt nu, kijkt naar, bezoekt, przegląda, ogląda, görüntülüyor, geziyor, inceliyor, просматривает, смотрит, يتصفح, يشاهد, देख रहे, 正在查看, 正在访问, 閲覧しています",
);
/** Where the visit began, or came from: another thing. */
export const START_PAGE = /* @__PURE__ */ wordList(
  "initiated from, started on, started from, start page, landing page, first page, referrer, referer, came from, source, origin, entry page",
  "quelle, herkunft, startseite, gestartet auf, einstiegsseite, référent, provenance, source, page d'entrée, page de départ, origen, procedencia, página de inicio, referente, origem, página inicial, provenienza, origine, pagina iniziale, herkomst, verwijzer, startpagina, źródło, strona startowa, odsyłacz, πηγή, αρχική σελίδα, источник, страница входа, kaynak, başlangıç sayfası, yönlendiren, المصدر, صفحة البداية, المحيل, מקור, עמוד התחלה, स्रोत, प्रारंभ पृष्ठ, 来源, 來源, 起始页, 着陆页, 参照元, 開始ページ, 流入元, 유입, 시작 페이지, 출처",
);
/** Above a list of pages, the newest first. */
export const PAGE_VISITS = /* @__PURE__ */ wordList(
  "page visits, visited pages, pages, recent pages, page views, browsing history, visits, besuchte seiten, seitenaufrufe, pages visitées, páginas visitadas, pagine visitate, bezochte pagina's, odwiedzone strony, ziyaret edilen sayfalar, посещённые страницы, посещенные страницы, الصفحات التي تمت زيارتها, देखे गए पृष्ठ, 访问的页面, 浏览记录, 閲覧履歴, 방문한 페이지",
);
