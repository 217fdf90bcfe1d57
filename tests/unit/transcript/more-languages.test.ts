import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("a negation", () => {
  test.each([
    ["in Urdu", "آپ کا آرڈر آج روانہ ہوا ہے۔", "آپ کا آرڈر آج روانہ نہیں ہوا ہے۔"],
    ["in Greek", "Η παραγγελία σας έχει σταλεί σήμερα.", "Η παραγγελία σας δεν έχει σταλεί σήμερα."],
    ["in Greek, forbidding", "Να στείλετε το δέμα πίσω σήμερα.", "Να μην στείλετε το δέμα πίσω σήμερα."],
    [
      "in Romanian",
      "Comanda dumneavoastră a fost expediată astăzi.",
      "Comanda dumneavoastră nu a fost expediată astăzi.",
    ],
    [
      "in Romanian without its marks",
      "Produsul este disponibil pentru livrare.",
      "Produsul nu este disponibil pentru livrare.",
    ],
    ["in Indonesian", "Pesanan Anda dikirim dari gudang hari ini.", "Pesanan Anda tidak dikirim dari gudang hari ini."],
    [
      "in Indonesian, not yet",
      "Pesanan Anda dikirim dari gudang hari ini.",
      "Pesanan Anda belum dikirim dari gudang hari ini.",
    ],
    [
      "in Indonesian, forbidding",
      "Silakan buka kotak kiriman itu di rumah.",
      "Silakan jangan buka kotak kiriman itu di rumah.",
    ],
  ])("%s makes it another message", (_, one, other) => expect(both(one, other)).toEqual([false, false]));

  test("is no “now” of Dutch and Swedish", () => {
    expect(isRepeat("Uw pakket is onderweg naar de winkel.", "Uw pakket is nu onderweg naar de winkel.")).toBe(true);
    expect(isRepeat("Ditt paket är på väg till butiken.", "Ditt paket är nu på väg till butiken.")).toBe(true);
  });
});

describe("a day of the week", () => {
  test.each([
    ["in Polish", "Paczka dotrze w poniedziałek do sklepu.", "Paczka dotrze w piątek do sklepu."],
    ["in Polish, as the sentence bends it", "Paczka dotrze w środę do sklepu.", "Paczka dotrze w sobotę do sklepu."],
    ["in Russian", "Посылка придёт в среду на склад.", "Посылка придёт в пятницу на склад."],
    ["in Korean", "배송은 월요일에 도착합니다", "배송은 화요일에 도착합니다"],
    ["in Korean, until", "접수는 금요일까지 가능합니다", "접수는 목요일까지 가능합니다"],
  ])("%s is another day", (_, one, other) => expect(both(one, other)).toEqual([false, false]));

  test.each([
    ["Polish", "Paczka dotrze w poniedziałek.", "W poniedzialek dotrze paczka."],
    ["Korean", "배송은 월요일에 도착합니다", "월요일에 배송은 도착합니다"],
  ])("in %s is the same wherever it stands", (_, one, other) => expect(both(one, other)).toEqual([true, true]));
});

test("letters with a stroke are those without", () => {
  expect(both("Biały stół stoi już w sklepie.", "Bialy stol stoi juz w sklepie.")).toEqual([true, true]);
  expect(both("Den grønne stol er på vej til dig.", "Den gronne stol er på vej til dig.")).toEqual([true, true]);
});
