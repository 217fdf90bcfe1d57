// What belongs into mail and not into a chat: notices of machines, of lawyers and of ticket systems, line by line and
// sentence by sentence. In English, German, French, Spanish, Portuguese, Italian, Dutch and Polish.

const MAIL = "(?:e-?mail|message|mail|email address|mailbox)";

const NOTICES = [
  // Do not answer.
  `(?:do not|don't|cannot|can't) (?:directly )?(?:reply|respond)(?: directly)? to this (?:automated )?${MAIL}|(?:this|our) (?:mailbox|inbox|e-?mail address) is (?:not monitored|unmonitored)|replies to this ${MAIL} (?:are not|will not be|won't be)`,
  "(?:antworten sie (?:bitte )?nicht|bitte nicht) (?:direkt )?auf diese (?:e-?mail|mail|nachricht)(?: antworten)?",
  "ne (?:pas répondre|répondez pas) (?:directement )?à (?:cet? (?:e-?mail|mail|message|courriel)|cette adresse)",
  "no (?:respondas?|responda[ns]?|contestes?|conteste[ns]?) (?:directamente )?a este (?:correo|mensaje|e-?mail)",
  "não (?:respondas?|respondam|responder) (?:diretamente )?a est[ea] (?:e-?mail|mensagem)",
  "non (?:rispondere|risponda|rispondete) (?:direttamente )?a quest[ao] (?:e-?mail|mail|messaggio)",
  "niet (?:te )?(?:antwoorden|reageren) op (?:deze|dit) (?:e-?mail|mail|bericht)|(?:beantwoord|reageer) (?:deze|niet op deze) e-?mail(?: niet)?",
  "nie odpowiada(?:ć|j|jcie) na (?:tę|ten|tego) (?:wiadomość|e-?maila?|mail)",
  // Written by a machine.
  `this (?:is an (?:automated|automatic|auto-generated) (?:${MAIL}|response|notification)|${MAIL} (?:was|is|has been) (?:automatically|auto)[ -]?(?:sent|generated|created)|${MAIL} (?:was|is|has been) (?:sent|generated|created) automatically)`,
  "(?:diese (?:e-?mail|nachricht) wurde|dies ist eine) automatisch (?:erstellt|generiert|erzeugt|versendet|verschickt|gesendet)",
  "(?:cet? (?:e-?mail|message|courriel) (?:a été|est) (?:envoyé|généré) automatiquement|ceci est un (?:e-?mail|message|courriel) automatique)",
  "este (?:correo|mensaje|e-?mail)(?: electrónico)? (?:se ha|ha sido|fue) (?:generado|enviado) (?:de forma automática|automáticamente)|este es un (?:correo|mensaje) automático",
  "est[ea] (?:e-?mail|mensagem) (?:foi|é) (?:gerad|enviad)[oa] automaticamente|esta é uma mensagem automática",
  "quest[ao] (?:e-?mail|messaggio) è stat[ao] (?:generat|inviat)[ao] automaticamente|questo è un messaggio automatico",
  "(?:deze e-?mail|dit bericht) is automatisch (?:verzonden|gegenereerd|verstuurd)",
  "(?:ta )?wiadomość (?:została|jest) (?:wygenerowana|wysłana) automatycznie",
  // For the one it was sent to.
  `(?:this|the information in this) ${MAIL}(?: and (?:any|all|its) (?:attachments?|files)[^.]*)? (?:is|are|may be|contains?|may contain) (?:intended|confidential|strictly|privileged)|if you are not the intended recipient|(?:you have|have) received this ${MAIL} in error`,
  "diese (?:e-?mail|nachricht)(?: und [^.]*)? (?:enthält|kann|ist) (?:[^.]* )?vertraulich|wenn sie nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)",
  "ce (?:message|courriel)(?: et [^.]*)? (?:est|sont|peu(?:t|vent)) (?:[^.]* )?confidentiel|si vous n'êtes pas le destinataire",
  "este (?:mensaje|correo)(?: [^.]*)? (?:es|contiene|puede) (?:[^.]* )?confidencial|si usted no es el destinatario",
  "est[ea] (?:mensagem|e-?mail)(?: e [^.]*)? (?:é|contém|pode) (?:[^.]* )?confidencia|se (?:você )?não (?:é|for) o destinatário",
  "quest[oa] (?:messaggio|e-?mail)(?: e [^.]*)? (?:è|sono|contiene|può) (?:[^.]* )?(?:riservat|confidenzial)|se non siete il destinatario",
  "(?:deze e-?mail|dit bericht)(?: en [^.]*)? (?:is|kan|bevat) (?:[^.]* )?vertrouwelijk|wiadomość (?:jest|zawiera|może) (?:[^.]* )?poufn",
  "(?:consider|think of) the environment before printing|bevor sie diese (?:e-?mail|nachricht) (?:aus)?drucken|pensez à l'environnement avant d'imprimer|antes de imprimir est[ea] (?:correo|mensaje|mensagem|e-?mail)|prima di stampare quest[ao] (?:e-?mail|messaggio)|denk aan het milieu voordat",
  // Of lists and ticket systems.
  "you(?:'re| are) receiving this (?:e-?mail|message) because|view this e-?mail in (?:your )?browser|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados",
  "(?:type|write|enter) your (?:reply|response|answer) above this line|antworten sie (?:bitte )?(?:über|oberhalb) dieser? (?:linie|zeile)|répond(?:re|ez) au-dessus de cette ligne|escriba su respuesta (?:por )?encima de esta línea|escreva (?:a )?sua resposta acima desta linha|scrivi la tua risposta sopra questa riga",
];
const NOTICE = new RegExp(NOTICES.join("|"), "iu");

const PROGRAM = "(?:iphone|ipad|android|samsung|galaxy|outlook|gmail|yahoo|proton|blackberry|mail for windows|mobile)";
const DEVICE = new RegExp(
  `^\\W*(?:${[
    `sent (?:from|via|with) (?:my \\p{L}|${PROGRAM}).{0,40}`,
    `get outlook for .{1,20}`,
    `(?:von meinem|diese nachricht wurde von meinem) [^.!?]{2,40} gesendet|gesendet (?:von|mit) (?:meinem \\p{L}|${PROGRAM}).{0,40}`,
    "envoyé (?:de|depuis) mon .{2,40}",
    "enviado (?:desde mi|do meu|de mi) .{2,40}",
    `inviato (?:dal mio \\p{L}|da ${PROGRAM}).{0,40}`,
    "(?:verzonden|verstuurd) vanaf mijn .{2,40}",
    `wysłan[eo] z (?:mojego \\p{L}|${PROGRAM}).{0,40}`,
    `отправлено с (?:моего \\p{L}|${PROGRAM}).{0,40}`,
    "发自我的.{2,20}",
    `${PROGRAM}から送信`,
  ].join("|")})\\s*$`,
  "iu",
);
const REFERENCE =
  /^[\s[(*#]*(?:ticket|case|request|vorgang|fall|anfrage|demande|dossier|caso|solicitud|incidencia|chamado|pedido de suporte|richiesta|zaak|zgłoszenie)(?:[ -]?(?:id|no\.?|nr\.?|number|nummer|reference|ref\.?|numéro|n[º°]|número|numero|numer))?\s*[:#]+\s*#?[\w-]*\d[\w-]*[\s\])*#]*$/iu;

/** Whether a sentence is a notice of mail or of a ticket system. */
export const isMailNotice = (sentence: string): boolean => NOTICE.test(sentence.replaceAll("\u2019", "'"));

/** Whether a whole line is one that mail programs or ticket systems write: "Sent from my phone", "Ticket ID: 4711". */
export const isMailLine = (line: string): boolean => DEVICE.test(line) || REFERENCE.test(line);
