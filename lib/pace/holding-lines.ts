// What an agent can say while there is no answer yet, by language and by what they are doing. `{name}` is the customer's
// first name; where nobody knows it, the words with it go. Each reads well behind each other one of its row.

export type LineLanguage = "en" | "de" | "es" | "fr" | "pt" | "it";

/** What the agent is doing, or what the silence asks for. */
export type LineKind = "searching" | "colleague" | "long" | "further" | "check-in" | "closing" | "out-of-hours";

/** First lines of a row come first. The words between the commas of ", {name}," go with the name. */
export const HOLDING_LINES: Readonly<Record<LineLanguage, Readonly<Record<LineKind, readonly string[]>>>> = {
  en: {
    searching: [
      "Thanks for your patience, {name}. I'm still looking into this for you.",
      "I'm checking this right now and will be with you in a moment.",
      "Still on it, {name}. I want to give you the right answer.",
      "I'm going through the details now. Thanks for bearing with me.",
      "I haven't forgotten you, {name}. I'm still searching for this.",
      "Just a moment more, I'm checking one last thing.",
    ],
    colleague: [
      "I've asked a colleague who knows this well, {name}, and I'm waiting for the answer.",
      "I'm still waiting for my colleague. I'll let you know as soon as I hear back.",
      "My colleague is looking at it now, {name}. Thanks for your patience.",
      "I'm following up with the team right now and will be back with you in a moment.",
      "The team is still checking, {name}. I'm staying on it.",
    ],
    long: [
      "This is taking longer than I'd like, {name}. I'm still working on it.",
      "Thank you for waiting so long. I'm still working on this for you.",
      "I know this is taking a while, {name}. I'm still on it and will keep you posted.",
      "I'm still investigating this. I'd rather take a minute more than tell you something wrong, so please bear with me.",
      "I'm sorry it is taking this long, {name}. I'm still checking.",
    ],
    further: [
      "I'm checking further and will get back to you, {name}.",
      "I haven't had an answer yet, so I'm still checking. I'll get back to you as soon as I know more.",
      "I'm following this up again, {name}, and will get back to you.",
    ],
    "check-in": [
      "Take your time, {name}. I'm still here if you have any questions.",
      "Just checking in: is there anything else you need?",
      "Are you still there, {name}? No rush, I'm happy to wait.",
    ],
    closing: [
      "I haven't heard back, {name}, so I'll close this chat for now. You can write to us again at any time. Have a nice day!",
      "I'll close this chat for now. Just write again if anything comes up. Have a nice day!",
    ],
    "out-of-hours": [
      "Thanks for writing, {name}. Nobody is at the desk right now. We'll answer as soon as we open again.",
      "We're closed at the moment. Your message is here, and we'll answer it first thing when we are back.",
    ],
  },
  de: {
    searching: [
      "Danke für Ihre Geduld, {name}. Ich schaue noch für Sie nach.",
      "Ich prüfe das gerade und bin gleich wieder bei Ihnen.",
      "Ich bin noch dabei, {name}. Ich möchte Ihnen die richtige Antwort geben.",
      "Ich gehe gerade die Einzelheiten durch. Einen Moment noch, bitte.",
      "Ich habe Sie nicht vergessen, {name}. Ich suche noch danach.",
    ],
    colleague: [
      "Ich habe eine Kollegin gefragt, {name}, und ich warte noch auf die Antwort.",
      "Ich warte noch auf meinen Kollegen und melde mich gleich bei Ihnen.",
      "Das Team prüft es gerade, {name}. Ich melde mich, sobald ich mehr weiß.",
      "Ich frage eben noch einmal im Team nach. Einen Moment, bitte.",
    ],
    long: [
      "Das dauert länger als gedacht, {name}. Ich bin noch dabei.",
      "Danke, dass Sie so lange warten. Ich prüfe das weiter für Sie.",
      "Es tut mir leid, dass es so lange dauert, {name}. Ich bin weiterhin dran.",
      "Ich prüfe lieber gründlich, als Ihnen etwas Falsches zu sagen. Bitte haben Sie noch etwas Geduld.",
    ],
    further: [
      "Ich prüfe das weiter und melde mich wieder bei Ihnen, {name}.",
      "Ich habe noch keine Antwort und bin weiter dran. Ich melde mich, sobald ich mehr weiß.",
      "Ich frage noch einmal nach, {name}, und melde mich wieder bei Ihnen.",
    ],
    "check-in": [
      "Lassen Sie sich Zeit, {name}. Ich bin noch da, falls Sie Fragen haben.",
      "Kann ich noch etwas für Sie tun?",
      "Sind Sie noch da, {name}? Es eilt nicht, ich warte gern.",
    ],
    closing: [
      "Da ich nichts mehr höre, {name}, schließe ich den Chat fürs Erste. Schreiben Sie uns jederzeit wieder. Schönen Tag noch!",
      "Ich schließe den Chat fürs Erste. Melden Sie sich gern wieder. Schönen Tag noch!",
    ],
    "out-of-hours": [
      "Danke für Ihre Nachricht, {name}. Gerade ist niemand da. Wir antworten, sobald wir wieder geöffnet haben.",
      "Wir haben gerade geschlossen. Ihre Nachricht ist da, und wir beantworten sie, sobald wir zurück sind.",
    ],
  },
  es: {
    searching: [
      "Gracias por su paciencia, {name}. Sigo buscando la respuesta.",
      "Lo estoy revisando ahora mismo. Un momento, por favor.",
      "Sigo con ello, {name}. Estoy comprobando los datos.",
      "Estoy mirando los detalles. Enseguida le respondo.",
      "No me he olvidado de usted, {name}. Sigo revisando su caso.",
    ],
    colleague: [
      "He preguntado a un compañero, {name}, y estoy esperando su respuesta.",
      "Sigo esperando a mi compañero. Le aviso en cuanto responda.",
      "El equipo lo está mirando, {name}. Sigo esperando su respuesta.",
      "Voy a consultarlo otra vez con el equipo.",
    ],
    long: [
      "Está tardando más de lo previsto, {name}. Sigo trabajando en ello.",
      "Gracias por esperar tanto. Sigo investigando su caso.",
      "Siento la espera, {name}. Sigo revisando y le mantengo informado.",
      "Prefiero comprobarlo bien antes de responder. Un momento más, por favor.",
    ],
    further: [
      "Sigo comprobándolo, {name}, y le aviso en cuanto sepa más.",
      "Todavía no tengo respuesta. Sigo revisando su caso y le aviso.",
      "Voy a preguntar otra vez, {name}, y le aviso.",
    ],
    "check-in": [
      "Tómese su tiempo, {name}. Sigo aquí si tiene alguna pregunta.",
      "¿Puedo ayudarle en algo más?",
      "¿Sigue ahí, {name}? No hay prisa.",
    ],
    closing: [
      "Como no he tenido respuesta, {name}, cierro el chat por ahora. Puede escribirnos cuando quiera. ¡Que tenga un buen día!",
      "Cierro el chat por ahora. Escríbanos cuando lo necesite. ¡Que tenga un buen día!",
    ],
    "out-of-hours": [
      "Gracias por escribir, {name}. Ahora mismo no hay nadie. Le responderemos en cuanto abramos.",
      "En este momento estamos cerrados. Hemos recibido su mensaje y le responderemos en cuanto volvamos.",
    ],
  },
  fr: {
    searching: [
      "Merci pour votre patience, {name}. Je suis toujours en train de chercher.",
      "Je vérifie cela tout de suite. Un instant, s'il vous plaît.",
      "Je suis toujours en train de vérifier, {name}. Je tiens à vous donner la bonne réponse, alors je regarde bien.",
      "Je regarde les détails. Je reviens vers vous dans un instant.",
      "Je ne vous oublie pas, {name}. Je cherche encore.",
    ],
    colleague: [
      "J'ai demandé à une collègue, {name}. J'attends encore sa réponse.",
      "J'attends toujours la réponse de mon collègue. Je vous tiens au courant.",
      "L'équipe regarde cela, {name}. Je reviens vers vous dès que possible.",
      "Je demande à nouveau à l'équipe. Un instant, s'il vous plaît.",
    ],
    long: [
      "C'est plus long que prévu, {name}. Je suis toujours en train de chercher.",
      "Merci d'attendre aussi longtemps. Je suis encore en train de vérifier.",
      "Je suis désolé de cette attente, {name}. Je vous tiens au courant.",
      "Je préfère bien vérifier avant de répondre. Merci de patienter encore un peu.",
    ],
    further: [
      "Je continue de vérifier, {name}, et je reviens vers vous.",
      "Je n'ai pas encore de réponse, je continue de chercher. Je reviens vers vous dès que j'en sais plus.",
      "Je relance la demande, {name}, et je reviens vers vous.",
    ],
    "check-in": [
      "Prenez votre temps, {name}. Je reste là si vous avez des questions.",
      "Puis-je vous aider pour autre chose ?",
      "Êtes-vous toujours là, {name} ? Rien ne presse.",
    ],
    closing: [
      "Sans réponse de votre part, {name}, je ferme ce chat pour le moment. Écrivez-nous quand vous voulez. Bonne journée !",
      "Je ferme ce chat pour le moment. Écrivez-nous quand vous voulez. Bonne journée !",
    ],
    "out-of-hours": [
      "Merci de votre message, {name}. Il n'y a personne pour le moment. Nous vous répondrons dès la réouverture.",
      "Nous sommes fermés pour le moment. Votre message est bien arrivé, et nous vous répondrons à notre retour.",
    ],
  },
  pt: {
    searching: [
      "Obrigado pela sua paciência, {name}. Ainda estou verificando.",
      "Estou verificando isso agora. Um momento, por favor.",
      "Continuo aqui, {name}. Ainda estou conferindo os dados.",
      "Estou vendo os detalhes. Já lhe respondo.",
      "Não me esqueci de você, {name}. Ainda estou procurando.",
    ],
    colleague: [
      "Perguntei a um colega, {name}, e estou aguardando a resposta.",
      "Ainda estou aguardando o meu colega. Aviso assim que ele responder.",
      "A equipe está olhando, {name}. Estou aguardando a resposta.",
      "Vou confirmar novamente com a equipe.",
    ],
    long: [
      "Está demorando mais do que eu gostaria, {name}. Ainda estou verificando.",
      "Obrigado por esperar tanto. Ainda estou analisando o seu caso.",
      "Desculpe a demora, {name}. Continuo verificando.",
      "Prefiro conferir bem antes de responder. Só mais um momento, por favor. Aguarde.",
    ],
    further: [
      "Continuo verificando, {name}, e já lhe aviso.",
      "Ainda não tenho resposta, por isso continuo verificando. Aviso assim que souber mais.",
      "Vou confirmar mais uma vez, {name}, e ainda estou verificando.",
    ],
    "check-in": [
      "Fique à vontade, {name}. Continuo aqui se tiver alguma dúvida.",
      "Posso ajudar em mais alguma coisa?",
      "Ainda está aí, {name}? Sem pressa.",
    ],
    closing: [
      "Como não tive resposta, {name}, vou encerrar o chat por agora. Pode escrever quando quiser. Tenha um bom dia!",
      "Vou encerrar o chat por agora. Escreva quando precisar. Tenha um bom dia!",
    ],
    "out-of-hours": [
      "Obrigado por escrever, {name}. Agora não há ninguém aqui. Vamos responder assim que abrirmos.",
      "Estamos fechados neste momento. A sua mensagem chegou e vamos responder assim que voltarmos.",
    ],
  },
  it: {
    searching: [
      "Grazie per la pazienza, {name}. Sto ancora controllando.",
      "Sto verificando proprio ora. Un attimo, per favore.",
      "Sono ancora qui, {name}. Sto cercando la risposta giusta.",
      "Sto guardando i dettagli. La aggiorno subito.",
      "Non l'ho dimenticata, {name}. Sto ancora cercando.",
    ],
    colleague: [
      "Ho chiesto a un collega, {name}, e sto aspettando la risposta.",
      "Sto ancora aspettando il mio collega. La aggiorno appena risponde.",
      "Il team sta guardando, {name}. Sto aspettando la risposta.",
      "Chiedo di nuovo al team. Un attimo, per favore.",
    ],
    long: [
      "Ci vuole più del previsto, {name}. Sto ancora verificando.",
      "Grazie per la lunga attesa. Sto ancora controllando il suo caso.",
      "Mi dispiace per l'attesa, {name}. La tengo aggiornata.",
      "Preferisco verificare bene prima di rispondere. Ancora un attimo, per favore.",
    ],
    further: [
      "Continuo a verificare, {name}, e la aggiorno appena so di più.",
      "Non ho ancora una risposta, quindi sto ancora verificando. La aggiorno appena so di più.",
      "Chiedo di nuovo, {name}, e la aggiorno appena ho la risposta.",
    ],
    "check-in": [
      "Faccia con calma, {name}. Sono qui se ha domande.",
      "Posso aiutarla in altro?",
      "È ancora lì, {name}? Non c'è fretta.",
    ],
    closing: [
      "Non avendo ricevuto risposta, {name}, per ora chiudo la chat. Ci scriva quando vuole. Buona giornata!",
      "Per ora chiudo la chat. Ci scriva quando vuole. Buona giornata!",
    ],
    "out-of-hours": [
      "Grazie per averci scritto, {name}. Ora non c'è nessuno. Le risponderemo appena riapriamo.",
      "In questo momento siamo chiusi. Il suo messaggio è arrivato e le risponderemo appena torniamo.",
    ],
  },
};
