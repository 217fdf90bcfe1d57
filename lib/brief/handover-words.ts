// Sentences of the handover line. They avoid the customer's gender and, where a language has two, the form of address.

import type { Tone } from "../words/tone";
import type { Language } from "./brief";
import type { Topic } from "./find-topic";

/** A whole line of a greeting and what was read. */
type Wording = (hi: string, read: string) => string;

/** How a language says it; `order` is an order's phrase, `thing` that or a product in quotation marks. */
export interface HandoverWords {
  readonly greet: (name: string | undefined, tone: Tone) => string;
  readonly order: (number: string) => string;
  /** In quotation marks a name needs no article. */
  readonly quote: (name: string) => string;
  /** What was read, as a clause that begins a sentence. */
  readonly topics: Readonly<Record<Exclude<Topic, "broken">, (order: string | undefined) => string>>;
  readonly problem: (thing: string) => string;
  readonly about: (thing: string) => string;
  readonly everything: string;
  /** Several wordings for each tone; formal ones use the polite form of address. */
  readonly wordings: Readonly<Record<Tone, readonly Wording[]>>;
  /** Asks whether the page is what the customer means; the title stands in quotation marks. */
  readonly confirm: (title: string) => string;
}

/** What was read with its own contractions written out; the name of a thing stays as it was written. */
const full = (read: string): string => read.replace(/^I've/, "I have").replace(/^(I have read that you)'d/, "$1 would");

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const HANDOVER: Readonly<Record<Language, HandoverWords>> = {
  en: {
    greet: (name, tone) => [tone === "formal" ? "Hello" : "Hi", ...(name ? [name] : [])].join(" "),
    order: (number) => `order ${number}`,
    quote: (name) => `“${name}”`,
    topics: {
      late: (order) => `I've read that ${order ?? "your order"} is late`,
      refund: (order) => `I've read that you'd like a refund${order ? ` for ${order}` : ""}`,
      return: (order) => `I've read that you'd like to return something${order ? ` from ${order}` : ""}`,
      cancel: (order) => `I've read that you'd like to cancel ${order ?? "your order"}`,
      wrong: (order) => `I've read that you got the wrong item${order ? ` with ${order}` : ""}`,
    },
    problem: (thing) => `I've read about the problem with ${thing}`,
    about: (thing) => `I've read your messages about ${thing}`,
    everything: "I've read what you wrote so far",
    wordings: {
      warm: [
        (hi, read) => `${hi}, ${read}. Let me look into it.`,
        (hi, read) => `${hi}, I'm taking over from here. ${read}. I'll look into it right away.`,
        (hi, read) => `${hi}, no need to repeat anything: ${read}. Give me a moment to check.`,
      ],
      formal: [
        (hi, read) => `${hi}, thank you for your message. ${full(read)}. I am looking into it now.`,
        (hi, read) => `${hi}, I am taking over from here. ${full(read)}. I will look into it right away.`,
        (hi, read) => `${hi}, there is no need to repeat anything: ${full(read)}. One moment please, I am checking.`,
      ],
      short: [(hi, read) => `${hi}, ${read}. Checking now.`, (hi, read) => `${hi}, ${read}. One moment.`],
    },
    confirm: (title) => `Is this about ${title}?`,
  },
  de: {
    greet: (name, tone) => [tone === "formal" ? "Guten Tag" : "Hallo", ...(name ? [name] : [])].join(" "),
    order: (number) => `Bestellung ${number}`,
    quote: (name) => `„${name}“`,
    topics: {
      late: (order) => `Ich habe gelesen, dass ${order ?? "die Bestellung"} noch nicht angekommen ist`,
      refund: (order) => `Ich habe gelesen, dass es um eine Erstattung${order ? ` für ${order}` : ""} geht`,
      return: (order) => `Ich habe gelesen, dass es um eine Rückgabe${order ? ` aus ${order}` : ""} geht`,
      cancel: (order) => `Ich habe gelesen, dass ${order ?? "die Bestellung"} storniert werden soll`,
      wrong: (order) => `Ich habe gelesen, dass ein falscher Artikel${order ? ` zu ${order}` : ""} angekommen ist`,
    },
    problem: (thing) => `Ich habe von dem Problem mit ${thing} gelesen`,
    about: (thing) => `Ich habe alle Nachrichten zu ${thing} gelesen`,
    everything: "Ich habe alle bisherigen Nachrichten gelesen",
    wordings: {
      warm: [
        (hi, read) => `${hi}, ${small(read)}. Ich sehe mir das jetzt an.`,
        (hi, read) => `${hi}, ich übernehme ab hier. ${read}. Ich kümmere mich gleich darum.`,
        (hi, read) => `${hi}, hier muss nichts wiederholt werden: ${small(read)}. Einen Moment, ich prüfe das.`,
      ],
      formal: [
        (hi, read) => `${hi}, vielen Dank für Ihre Nachricht. ${read}. Ich prüfe das umgehend.`,
        (hi, read) => `${hi}, ab hier übernehme ich. ${read}. Ich kümmere mich sofort darum.`,
        (hi, read) => `${hi}, Sie müssen nichts wiederholen: ${small(read)}. Einen Moment bitte, ich prüfe das.`,
      ],
      short: [
        (hi, read) => `${hi}, ${small(read)}. Ich prüfe das.`,
        (hi, read) => `${hi}, ${small(read)}. Einen Moment.`,
      ],
    },
    confirm: (title) => `Geht es um ${title}?`,
  },
  es: {
    greet: (name) => (name ? `Hola, ${name}` : "Hola"),
    order: (number) => `el pedido ${number}`,
    quote: (name) => `«${name}»`,
    topics: {
      late: (order) => `He leído que ${order ?? "el pedido"} todavía no ha llegado`,
      refund: (order) => `He leído que se trata de un reembolso${order ? ` por ${order}` : ""}`,
      return: (order) => `He leído que se trata de una devolución${order ? ` sobre ${order}` : ""}`,
      cancel: (order) => `He leído que se trata de cancelar ${order ?? "el pedido"}`,
      wrong: (order) => `He leído que ha llegado un artículo equivocado${order ? ` con ${order}` : ""}`,
    },
    problem: (thing) => `He leído lo del problema con ${thing}`,
    about: (thing) => `He leído los mensajes sobre ${thing}`,
    everything: "He leído todos los mensajes anteriores",
    wordings: {
      warm: [
        (hi, read) => `${hi}. ${read}. Lo reviso ahora mismo.`,
        (hi, read) => `${hi}. A partir de aquí sigo yo. ${read}. Me ocupo enseguida.`,
        (hi, read) => `${hi}. No hace falta repetir nada: ${small(read)}. Un momento, lo compruebo.`,
      ],
      formal: [
        (hi, read) => `${hi}. Gracias por su mensaje. ${read}. Lo reviso enseguida.`,
        (hi, read) => `${hi}. A partir de aquí le atiendo yo. ${read}. Me ocupo de inmediato.`,
        (hi, read) => `${hi}. No es necesario que repita nada: ${small(read)}. Un momento, por favor, lo compruebo.`,
      ],
      short: [(hi, read) => `${hi}. ${read}. Lo reviso.`, (hi, read) => `${hi}. ${read}. Un momento.`],
    },
    confirm: (title) => `¿Se trata de ${title}?`,
  },
  fr: {
    greet: (name) => (name ? `Bonjour ${name}` : "Bonjour"),
    order: (number) => `la commande ${number}`,
    quote: (name) => `« ${name} »`,
    topics: {
      late: (order) => `J'ai lu que ${order ?? "la commande"} n'est pas encore arrivée`,
      refund: (order) => `J'ai lu qu'il s'agit d'un remboursement${order ? ` pour ${order}` : ""}`,
      return: (order) => `J'ai lu qu'il s'agit d'un retour${order ? ` pour ${order}` : ""}`,
      cancel: (order) => `J'ai lu qu'il s'agit d'annuler ${order ?? "la commande"}`,
      wrong: (order) => `J'ai lu qu'un mauvais article est arrivé${order ? ` avec ${order}` : ""}`,
    },
    problem: (thing) => `J'ai lu qu'il y a un problème avec ${thing}`,
    about: (thing) => `J'ai lu les messages concernant ${thing}`,
    everything: "J'ai lu tous les messages précédents",
    wordings: {
      warm: [
        (hi, read) => `${hi}, ${small(read)}. Je regarde cela tout de suite.`,
        (hi, read) => `${hi}, je prends la suite. ${read}. Je m'en occupe maintenant.`,
        (hi, read) => `${hi}, inutile de tout répéter : ${small(read)}. Un instant, je vérifie.`,
      ],
      formal: [
        (hi, read) => `${hi}, merci pour votre message. ${read}. Je vérifie cela tout de suite.`,
        (hi, read) => `${hi}, je prends la suite. ${read}. Je m'en occupe immédiatement.`,
        (hi, read) => `${hi}, vous n'avez rien à répéter : ${small(read)}. Un instant s'il vous plaît, je vérifie.`,
      ],
      short: [(hi, read) => `${hi}, ${small(read)}. Je vérifie.`, (hi, read) => `${hi}, ${small(read)}. Un instant.`],
    },
    confirm: (title) => `S'agit-il de ${title} ?`,
  },
  pt: {
    greet: (name) => (name ? `Olá, ${name}` : "Olá"),
    order: (number) => `o pedido ${number}`,
    quote: (name) => `“${name}”`,
    topics: {
      late: (order) => `Li que ${order ?? "o pedido"} ainda não chegou`,
      refund: (order) => `Li que se trata de um reembolso${order ? ` para ${order}` : ""}`,
      return: (order) => `Li que se trata de uma devolução${order ? ` para ${order}` : ""}`,
      cancel: (order) => `Li que se trata de cancelar ${order ?? "o pedido"}`,
      wrong: (order) => `Li que chegou um artigo errado${order ? ` com ${order}` : ""}`,
    },
    problem: (thing) => `Li sobre o problema com ${thing}`,
    about: (thing) => `Li as mensagens sobre ${thing}`,
    everything: "Li todas as mensagens anteriores",
    wordings: {
      warm: [
        (hi, read) => `${hi}! ${read}. Vou verificar agora.`,
        (hi, read) => `${hi}! A partir daqui continuo eu. ${read}. Vou tratar disso já.`,
        (hi, read) => `${hi}! Não é preciso repetir nada: ${small(read)}. Um momento, vou verificar.`,
      ],
      formal: [
        (hi, read) => `${hi}. Agradeço a sua mensagem. ${read}. Vou verificar de imediato.`,
        (hi, read) => `${hi}. A partir daqui trato eu do assunto. ${read}. Vou verificar já.`,
        (hi, read) => `${hi}. Não precisa de repetir nada: ${small(read)}. Um momento, por favor, vou verificar.`,
      ],
      short: [(hi, read) => `${hi}! ${read}. Vou verificar.`, (hi, read) => `${hi}! ${read}. Um momento.`],
    },
    confirm: (title) => `É sobre ${title}?`,
  },
  it: {
    greet: (name, tone) => [tone === "formal" ? "Salve" : "Ciao", ...(name ? [name] : [])].join(" "),
    order: (number) => `l'ordine ${number}`,
    quote: (name) => `“${name}”`,
    topics: {
      late: (order) => `Ho letto che ${order ?? "l'ordine"} non è ancora arrivato`,
      refund: (order) => `Ho letto che si tratta di un rimborso${order ? ` per ${order}` : ""}`,
      return: (order) => `Ho letto che si tratta di un reso${order ? ` per ${order}` : ""}`,
      cancel: (order) => `Ho letto che si tratta di annullare ${order ?? "l'ordine"}`,
      wrong: (order) => `Ho letto che è arrivato un articolo sbagliato${order ? ` con ${order}` : ""}`,
    },
    problem: (thing) => `Ho letto che c'è un problema con ${thing}`,
    about: (thing) => `Ho letto i messaggi che riguardano ${thing}`,
    everything: "Ho letto tutti i messaggi precedenti",
    wordings: {
      warm: [
        (hi, read) => `${hi}, ${small(read)}. Controllo subito.`,
        (hi, read) => `${hi}, da qui in poi continuo io. ${read}. Me ne occupo subito.`,
        (hi, read) => `${hi}, non serve ripetere nulla: ${small(read)}. Un attimo, controllo.`,
      ],
      formal: [
        (hi, read) => `${hi}, grazie per il messaggio. ${read}. Controllo subito.`,
        (hi, read) => `${hi}, da qui in poi La seguo io. ${read}. Me ne occupo subito.`,
        (hi, read) => `${hi}, non è necessario ripetere nulla: ${small(read)}. Un attimo, per favore, controllo.`,
      ],
      short: [(hi, read) => `${hi}, ${small(read)}. Controllo.`, (hi, read) => `${hi}, ${small(read)}. Un attimo.`],
    },
    confirm: (title) => `Si tratta di ${title}?`,
  },
};
