import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

describe("a part of a sentence that says something else than the whole", () => {
  test.each([
    ["Your refund is approved.", "Once your refund is approved, we will send you a confirmation."],
    ["Your order has been shipped.", "You will get an e-mail when your order has been shipped."],
    ["Your kayak is ready.", "We will call you as soon as your kayak is ready."],
    ["You can keep the kayak.", "You can keep the kayak if you pay the deposit."],
    ["Ihre Rückerstattung ist genehmigt.", "Sobald Ihre Rückerstattung ist genehmigt, melden wir uns."],
    ["Ihr Paket wurde versendet.", "Sie erhalten eine Nachricht, wenn Ihr Paket wurde versendet."],
    ["Votre commande a été expédiée.", "Vous recevrez un e-mail quand votre commande a été expédiée."],
    ["Su pedido ha sido enviado.", "Recibirá un mensaje cuando su pedido ha sido enviado."],
    ["O seu pedido foi enviado.", "Receberá um e-mail quando o seu pedido foi enviado."],
    ["Il tuo ordine è stato spedito.", "Riceverai un messaggio quando il tuo ordine è stato spedito."],
    ["We will refund 20 euros.", "We will refund 20 euros and 50 cents."],
    ["The boathouse is open on Monday.", "The boathouse is open on Monday to Friday."],
    ["The boathouse is open from 9 am.", "The boathouse is open from 9 am to 5 pm."],
    ["It costs 20 euros.", "It costs 20 euros per month."],
    ["The table is booked for 4 people.", "The table is booked for 4 people and 2 dogs."],
    ["It costs 20 euros.", "It costs 20 euros/month."],
    ["The tour costs 20 euros monthly.", "The tour costs 20 euros."],
    ["Only the blue kayak is in stock.", "The blue kayak is in stock."],
    ["Nur das blaue Kajak ist frei.", "Das blaue Kajak ist frei."],
    ["¿Ha recibido el mapa?", "Ha recibido el mapa."],
    ["Hai ricevuto la mappa?", "Hai ricevuto la mappa."],
    ["Você recebeu o mapa?", "Você recebeu o mapa."],
    ["Der Tarif kostet 20 Euro.", "Der Tarif kostet 20 Euro pro Monat."],
    ["Le forfait coûte 20 euros.", "Le forfait coûte 20 euros par mois."],
    ["El plan cuesta 20 euros.", "El plan cuesta 20 euros al mes."],
    ["O plano custa 20 euros.", "O plano custa 20 euros por mês."],
    ["Il piano costa 20 euro.", "Il piano costa 20 euro al mese."],
    ["Your table is booked.", "Your table is booked?"],
    ["Your table is booked.", "Hi! Your table is booked? We will see."],
    ["Su mesa está reservada.", "¿Su mesa está reservada?"],
    ["Is your order number 1234?", "Your order number is 1234."],
    ["Have you paid the deposit for the kayak?", "You have paid the deposit for the kayak."],
    ["Ist Ihre Bestellnummer die 1234?", "Ihre Bestellnummer ist die 1234."],
    ["Est-ce que votre table est réservée ?", "Votre table est réservée."],
  ])("%s — %s", (one, other) => expect([isRepeat(one, other), isRepeat(other, one)]).toEqual([false, false]));
});

describe("a part that says the same as it does in the whole", () => {
  test.each([
    ["The kayak is ready.", "Good news! The kayak is ready. Bring a towel."],
    ["The kayak is ready.", "Hi Jonas, the kayak is ready. Bring a towel."],
    ["The kayak is ready.", "The café is closed\nThe kayak is ready\nBring a towel"],
    ["Is the kayak ready?", "Good morning. Is the kayak ready? We are waiting."],
    ["What is your boat number", "What is your boat number?"],
    ["Please tell me your boat number.", "Could you tell me your boat number?"],
    ["Your boat number, please.", "What is your boat number?"],
    ["If you would like to return it, use the form.", "To return it, use the form."],
    ["You can return the lamp within 30 days.", "You can return the lamp within 30 days for a full refund."],
    ["We will call you as soon as the kayak is ready.", "We will call you after the kayak is ready."],
    ["Could you check if the lamp is plugged in?", "Please check whether the lamp is plugged in."],
    ["If you need the map of the lake, you find it on our website.", "You find the map of the lake on our website."],
    ["You should have a look at the manual of the lamp.", "Have a look at the manual of the lamp."],
    ["I need your boat number.", "What is your boat number?"],
    ["The kayak is ready when you are.", "Thanks! The kayak is ready when you are. Bring a towel."],
    ["The boathouse is open on Monday to Friday.", "We rent kayaks. The boathouse is open on Monday to Friday. Bye!"],
  ])("%s — %s", (one, other) => expect(isRepeat(one, other)).toBe(true));
});
