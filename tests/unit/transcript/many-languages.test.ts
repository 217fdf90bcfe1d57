import { expect, test } from "vitest";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

const said = (text: string): Message => ({
  id: "m" as MessageId,
  role: "agent",
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});
const repeats = (candidate: string, message: string): boolean =>
  findDuplicates([{ id: "c", text: candidate }], [prepareMessage(said(message))]).c !== undefined;

test.each([
  ["Je vous remercie de votre patience.", "Merci pour votre patience."],
  ["Vielen Dank für Ihre Geduld.", "Danke für Ihre Geduld!"],
  [
    "Ihre Rückerstattung von 45,00 € wurde am 3. März veranlasst.",
    "Ihre Rückerstattung von 45 € wurde am 03.03.2025 veranlasst.",
  ],
  ["Su reembolso de 1.250,50 € llegará el 3 de marzo.", "Su reembolso de 1250,50 euros llegará el 3 de marzo."],
  ["Thanks for waiting!", "Thank you for your patience."],
  ["The price is US$ 1,200 until Sept. 9.", "The price is $1200 until September 9th."],
  ["Please come at noon.", "Please come at 12 pm."],
  ["We close at 18 Uhr.", "We close at 18:00."],
  ["Your parcel arrives on Mon, 3 March.", "Your parcel arrives on Monday, March 3."],
  ["Refund of 20 pounds sent to your card", "Refund of £20 sent to your card"],
  ["It costs 5 dollars per month.", "It costs $5.00 per month."],
  ["Please allow me a moment to check.", "One moment please, let me check."],
  ["I'm so sorry to hear that.", "I am sorry to hear about that."],
  ["The delivery takes 3–5 business days.", "The delivery takes 3 to 5 working days."],
  ["Give us a call at +44 20 7946 0000.", "Give us a call at +442079460000."],
  ["Le colis arrivera à 18h30.", "Le colis arrivera à 18:30."],
  ["The code is 06/21/2025.", "The code is June 21, 2025."],
  ["The deadline is 21 June 2025.", "The deadline is June 21."],
  ["The table is booked for 14.08.2025 at 7pm", "The table is booked for 14/08/2025 at 19:00"],
])("%j repeats %j, and the other way round", (one, other) => {
  expect([repeats(one, other), repeats(other, one)]).toEqual([true, true]);
});

test.each([
  ["Your order will be shipped today.", "Your order won't be shipped today."],
  ["Twoja paczka nie dotarła do magazynu.", "Twoja paczka dotarła do magazynu."],
  ["Zamówienie zostało wysłane dzisiaj.", "Zamówienie nie zostało wysłane dzisiaj."],
  ["Je bestelling is niet verzonden vandaag.", "Je bestelling is verzonden vandaag."],
  ["您的订单今天已发货。", "您的订单今天没有发货。"],
  ["주문하신 상품은 오늘 발송되었습니다.", "주문하신 상품은 오늘 발송되지 않았습니다."],
  ["Siparişiniz bugün gönderildi.", "Siparişiniz bugün gönderilmedi."],
  ["लिंक काम करता है आज।", "लिंक काम नहीं करता है आज।"],
  ["تم شحن طلبك اليوم من المستودع.", "لم يتم شحن طلبك اليوم من المستودع."],
  ["O seu pedido foi enviado hoje.", "O seu pedido não foi enviado hoje."],
  ["Il suo ordine è stato spedito oggi.", "Il suo ordine non è stato spedito oggi."],
  ["Your refund was approved by the bank.", "Your refund was rejected by the bank."],
  ["The red lamp is in stock.", "The blue lamp is in stock."],
  ["สินค้าพร้อมส่งวันนี้", "สินค้าไม่พร้อมส่งวันนี้"],
  ["คำสั่งซื้อของคุณถูกจัดส่งแล้ววันนี้", "คำสั่งซื้อของคุณยังไม่ถูกจัดส่งวันนี้"],
  ["Die Ware ist heute angekommen.", "Die Ware ist gestern angekommen."],
  ["Votre commande arrivera lundi.", "Votre commande arrivera mardi."],
  ["El pedido llega mañana a Madrid.", "El pedido llega mañana a Sevilla."],
])("%j and %j are two messages", (one, other) => {
  expect([repeats(one, other), repeats(other, one)]).toEqual([false, false]);
});
