import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("another value in the same words", () => {
  test.each([
    ["Your seat for the boat tour is 14A.", "Your seat for the boat tour is 14B."],
    ["Please go to gate 7C for the boat tour.", "Please go to gate 7D for the boat tour."],
    ["You get 10 % off the boat tour.", "You get 10 euros off the boat tour."],
    ["You get 10% off the boat tour.", "You get €10 off the boat tour."],
    ["Sie erhalten 10 Prozent Rabatt auf die Bootstour.", "Sie erhalten 10 Euro Rabatt auf die Bootstour."],
    ["Vous avez 10 % de remise sur la visite.", "Vous avez 10 euros de remise sur la visite."],
    ["The kayak pass is valid until Friday.", "The kayak pass is valid from Friday."],
    ["Der Bootspass gilt bis Freitag.", "Der Bootspass gilt ab Freitag."],
    ["Le pass est valable jusqu'à vendredi.", "Le pass est valable à partir de vendredi."],
    ["El pase es válido hasta el viernes.", "El pase es válido desde el viernes."],
    ["O passe é válido até sexta-feira.", "O passe é válido desde sexta-feira."],
    ["Il pass è valido fino a venerdì.", "Il pass è valido da venerdì."],
    ["You will receive the deposit next week.", "We will receive the deposit next week."],
    ["You need to pay the return shipping for the kayak.", "We pay the return shipping for the kayak."],
    ["Sie erhalten die Kaution nächste Woche.", "Wir erhalten die Kaution nächste Woche."],
    ["Vous payez les frais de retour.", "Nous payons les frais de retour."],
    ["Is your order number 1234?", "Your order number is 1234."],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("the same value in other words", () => {
  test.each([
    ["Your seat for the boat tour is 14A.", "For the boat tour, your seat is 14a."],
    ["You get 10 % off the boat tour.", "You get 10 percent off the boat tour."],
    ["You get 10% off the boat tour.", "We give you 10% off the boat tour."],
    ["Sie erhalten 10 Prozent Rabatt auf die Bootstour.", "Sie erhalten 10 % Rabatt auf die Bootstour."],
    ["The kayak pass is valid until Friday.", "The kayak pass is valid till Friday."],
    ["You will be refunded for the boat tour.", "We will refund you for the boat tour."],
    ["We have booked your kayak for Friday.", "Your kayak is booked for Friday."],
    ["You can pick up the kayak on Friday at the pier.", "The kayak can be picked up on Friday at the pier."],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));
});
