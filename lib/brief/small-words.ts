import type { Language } from "./brief";

/** Small words that are common in one language and rare in the five others. */
export const SMALL: Readonly<Record<Language, string>> = {
  en: "the and is was are it it's my i i'm i've you your have has hasn't not doesn't does did don't can't can of to with this that for from but by or if so be will would could just still hello hi please thanks what where when how why been yes",
  de: "der die das und ist war sind mein meine meinen meiner ich sie ihr ihre habe hat nicht kein keine mit für auf den dem ein eine einen von zu bei hallo bitte danke wo wann warum noch auch aber oder ja nein es wie ihnen mir guten",
  es: "el los las y está mi mis yo usted tu no ha han he es con para por del hola gracias dónde cuándo qué una uno lo pero sí buenas tengo quiero me al se muy saber hay puede puedo este esta ese quería ya nos sin desde",
  fr: "le les et est mon ma mes je j'ai vous votre n'ai ne pas avec pour des du dans bonjour merci où quand une c'est oui non n'est il elle toujours mais sur voudrais suis au aux ce cette sont en ai depuis plutôt",
  pt: "os as é está meu minha eu você não tem com para por da do dos das mas olá obrigado obrigada onde quando uma um sim ainda boa foi ele ela quero meus na no esse essa este esta sem pode posso veio já são muito queria vocês desde",
  it: "il lo gli è mio mia io non ho ha con per della del ciao buongiorno grazie dove quando una un sì ma ancora di che vorrei mi voglio nel sul perché sono della dal alla anche più questo questa purtroppo già",
};

/** The same of languages that look like one of these, so that they are told apart from it; nothing is written in them. */
export const OTHERS: readonly string[] = [
  "het een en is van ik mijn niet voor met dat op bij nog waar wanneer graag bedankt heb geen naar maar uw zijn kunt jullie wil de",
  "jeg er ikke og det har min mit mitt hvor hvornår når med til på af av en et ett som hej hei tak takk men den der kan endnu ennå fået fått vil gerne gjerne",
  "jag är inte och det har min mitt var när med till på av en ett som hej tack men den kan ännu fått vill gärna",
  "jest nie się gdzie moja mój moje mam do na w z to że proszę dzień dobry kiedy już czy jak dziękuję jeszcze",
  "je není kde můj moje moja jsem som na že prosím dobrý den deň kdy kedy už jak ako děkuji ďakujem ale ještě ešte nie",
  "este nu unde mea meu și să în pe cu bună ziua mulțumesc când am ale care încă vă rog fost",
  "ve bir bu için nerede benim değil var yok merhaba teşekkürler zaman lütfen ama daha çok",
  "ei ja minun missä että kiitos mutta milloin vielä ole olen hei",
  "az és nem hol van hogy köszönöm kérem még mikor ez meg",
];
