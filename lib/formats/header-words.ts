import type { ColumnRole } from "./column-choice";

/** What people call the columns of a sheet of replies, in the languages support is often given in; lower case, no accents. */
const WORDS: Readonly<Record<Exclude<ColumnRole, "none">, string>> = {
  shortcut:
    "kurzel|kurzbefehl|schlusselwort|stichwort|abkurzung|befehl|raccourci|mot-cle|abreviation|declencheur|atajo|palabra clave|abreviatura|disparador|atalho|palavra-chave|abreviacao|scorciatoia|parola chiave|abbreviazione|sneltoets|trefwoord|afkorting|skrot|slowo kluczowe|genvag|snarvei|genvej|nyckelord|pikanappain|zkratka|rovidites|kisayol|сокращение|ярлык|ключ|команда|скорочення|ショートカット|略語|キーワード|快捷方式|快捷键|快捷短语|关键词|關鍵字|단축어|단축키|키워드",
  body: "text|textbaustein|nachricht|antwort|inhalt|vorlage|wortlaut|texte|reponse|contenu|modele|extrait|message|texto|respuesta|contenido|mensaje|plantilla|resposta|conteudo|mensagem|modelo|testo|risposta|contenuto|messaggio|modello|tekst|antwoord|inhoud|bericht|sjabloon|odpowiedz|tresc|wiadomosc|szablon|svar|innehall|meddelande|besked|melding|indhold|innhold|teksti|vastaus|odpoved|obsah|zprava|szoveg|valasz|uzenet|metin|yanit|mesaj|icerik|текст|ответ|сообщение|шаблон|відповідь|повідомлення|本文|テキスト|メッセージ|返信|内容|正文|文本|回复|消息|內容|回覆|본문|내용|텍스트|답변|메시지",
  title:
    "titel|name|bezeichnung|betreff|uberschrift|titre|nom|intitule|libelle|titulo|nombre|nome|titolo|naam|tytul|nazwa|namn|navn|otsikko|nimi|nazev|jmeno|cim|nev|baslik|ad|название|заголовок|имя|назва|タイトル|題名|件名|名前|名称|标题|標題|名稱|제목|이름",
  folder:
    "ordner|kategorie|gruppe|sammlung|dossier|categorie|groupe|carpeta|categoria|grupo|pasta|cartella|gruppo|map|groep|folder|kategoria|grupa|mapp|mappe|kategori|grupp|kansio|slozka|mappa|klasor|папка|категория|группа|категорія|フォルダ|フォルダー|カテゴリ|分類|文件夹|分类|分组|資料夾|類別|폴더|분류|카테고리",
  tags: "schlagworte|schlagworter|etiketten|etiquettes|mots-cles|etiquetas|marcadores|palabras clave|palavras-chave|etichette|labels|trefwoorden|etykiety|tagi|etiketter|taggar|stitky|cimkek|etiketler|теги|метки|タグ|标签|標籤|태그",
  language: "sprache|langue|idioma|lingua|taal|jezyk|sprak|sprog|kieli|jazyk|nyelv|dil|язык|мова|言語|语言|語言|언어",
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split("|").map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

const folded = (cell: string): string =>
  cell
    .normalize("NFKD")
    .replaceAll(/(?<=[a-z])\p{M}+/giu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll(/[\s_]+/g, " ")
    .replaceAll(/^[\s*#"']+|[\s*:"']+$/g, "");

/** What a column called so holds, in any of the languages; `undefined` where the word is none of these. */
export const roleOfWord = (cell: string): ColumnRole | undefined => ROLE_OF.get(folded(cell));
