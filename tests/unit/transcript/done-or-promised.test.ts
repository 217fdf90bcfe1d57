import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("what will or can be done is not what is done", () => {
  test.each([
    ["I will refund the order.", "I have refunded the order."],
    ["We'll send you the replacement lamp.", "We've sent you the replacement lamp."],
    ["Your order will be delivered to your home tomorrow.", "Your order has been delivered to your home."],
    ["Your refund is going to be paid to your card.", "Your refund was paid to your card."],
    ["You can reset your password.", "I have reset your password."],
    ["I can cancel your booking.", "I have cancelled your booking."],
    ["I can cancel your booking for the harbour tour.", "I cancelled your booking for the harbour tour."],
    ["We may close your account for the webshop.", "We have closed your account for the webshop."],
    ["Ich werde Ihre Bestellung stornieren.", "Ich habe Ihre Bestellung storniert."],
    ["Ihre Bestellung wird an die Filiale geliefert.", "Ihre Bestellung wurde an die Filiale geliefert."],
    ["Wir können Ihre Buchung ändern.", "Wir haben Ihre Buchung geändert."],
    ["Votre commande sera livrée à votre domicile.", "Votre commande a été livrée à votre domicile."],
    ["Votre commande va être livrée au magasin.", "Votre commande a été livrée au magasin."],
    ["Nous pouvons annuler votre réservation.", "Nous avons annulé votre réservation."],
    ["Su pedido será enviado al almacén.", "Su pedido ha sido enviado al almacén."],
    ["Su pedido va a ser enviado al almacén.", "Su pedido fue enviado al almacén."],
    ["Puedo cancelar su reserva.", "He cancelado su reserva."],
    ["O seu pedido será entregue na loja.", "O seu pedido foi entregue na loja."],
    ["Posso cancelar a sua reserva.", "Cancelei a sua reserva."],
    ["Il tuo ordine sarà consegnato al negozio.", "Il tuo ordine è stato consegnato al negozio."],
    ["Possiamo annullare la tua prenotazione.", "Abbiamo annullato la tua prenotazione."],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("the same in spite of its time", () => {
  test.each([
    ["You will find your parcel at the harbour shop.", "You can find your parcel at the harbour shop."],
    ["We will send you the replacement lamp.", "We are going to send you the replacement lamp."],
    ["Your parcel has been delivered to the harbour shop.", "Your parcel was delivered to the harbour shop."],
    ["Ihre Bestellung ist heute versendet worden.", "Ihre Bestellung wurde heute versendet."],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));
});
