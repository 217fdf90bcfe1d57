import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("a word that is one letter from another is no typing mistake", () => {
  test.each([
    ["Your shirt is ready at the tailor's shop.", "Your skirt is ready at the tailor's shop."],
    ["The cable was added to your parcel this morning.", "The table was added to your parcel this morning."],
    ["We sent you the chair for the garden house.", "We sent you the chain for the garden house."],
    ["Please bring the watch to our repair counter.", "Please bring the match to our repair counter."],
    ["The shipping costs for the garden are on the bill.", "The shopping costs for the garden are on the bill."],
    ["Der neue Kessel kommt heute in die Werkstatt.", "Der neue Sessel kommt heute in die Werkstatt."],
    ["La cama llega hoy a la tienda del centro.", "La capa llega hoy a la tienda del centro."],
    ["Новый стол уже стоит на складе магазина.", "Новый стул уже стоит на складе магазина."],
    ["Ihr Paket liegt in der Filiale in Marburg bereit.", "Ihr Paket liegt in der Filiale in Warburg bereit."],
    [
      "Your contract number is on the first page of the letter.",
      "Your contact number is on the first page of the letter.",
    ],
    ["The plant for the garden is on the second page.", "The plan for the garden is on the second page."],
    ["The parcel was handed to Martha at the front desk.", "The parcel was handed to Marta at the front desk."],
    ["배송은 월요일에 도착합니다", "배송은 화요일에 도착합니다"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("a typing mistake makes no other message", () => {
  test.each([
    ["letters that changed places", "The kayak is raedy at the boathouse.", "The kayak is ready at the boathouse."],
    ["a letter twice", "The kayyak is ready at the boathouse.", "The kayak is ready at the boathouse."],
    ["a letter lost", "The kayak is ready at the boathose.", "The kayak is ready at the boathouse."],
    ["another letter in a long word", "The kayak is ready at the boatjouse.", "The kayak is ready at the boathouse."],
    [
      "two of them in a long word",
      "Please bring your reciept to the recpetion desk.",
      "Please bring your receipt to the reception desk.",
    ],
    ["in Spanish", "La bicicelta llega hoy a la tienda.", "La bicicleta llega hoy a la tienda."],
    ["in Russian", "Ваша посылка уже на скалде магазина.", "Ваша посылка уже на складе магазина."],
  ])("%s", (_, one, other) => expect(both(one, other)).toEqual([true, true]));
});
