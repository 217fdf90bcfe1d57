import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("courtesies in other words", () => {
  test.each([
    ["Welcome to the lake chat! What can I assist you with?", "Hi and welcome! How may we help you?"],
    ["Sorry you had to wait.", "I apologise for the delay in replying."],
    ["One of our advisors will be with you shortly.", "Someone from our team will join the chat in a moment."],
    ["Please rate our conversation.", "We would love it if you rated this chat!"],
    ["Thanks for the info.", "Thank you for the information."],
    ["Please feel free to reach out to us again.", "Do not hesitate to contact us again."],
    ["Are you still around?", "Are you still there?"],
    ["Take all the time you need.", "There is no rush."],
    ["I'm pleased the kayak floats again.", "I am glad the kayak floats again."],
    ["Do you have any more questions?", "Any other questions?"],
    ["I'd be glad to help you with that.", "We can certainly assist you with this."],
    ["I hope you have a pleasant evening!", "Enjoy the rest of your evening."],
    ["Please give us a couple of minutes.", "Please allow me a few minutes."],
    ["It has been a pleasure assisting you.", "It was my pleasure to help you!"],
    ["If you have any more questions, please get in touch.", "Please contact us if you have any other questions."],
    ["I can imagine how annoying this must be.", "I understand your frustration."],
    ["Kan ik verder nog iets voor u doen?", "Is er nog iets waarmee ik kan helpen?"],
    ["Agradecemos o seu contacto.", "Obrigada pelo seu contacto."],
    ["Einen kleinen Augenblick, bitte.", "Haben Sie bitte einen Moment Geduld."],
    ["Womit kann ich Ihnen weiterhelfen?", "Wie können wir Ihnen heute helfen?"],
    ["Es tut uns leid.", "Wir bitten um Entschuldigung!"],
    ["Comment pouvons-nous vous aider ?", "En quoi puis-je vous être utile ?"],
    ["Nous sommes désolés pour la gêne.", "Toutes nos excuses pour les désagréments occasionnés."],
    ["¿Cómo puedo ayudarle hoy?", "¿En qué le podemos servir?"],
    ["Le pedimos disculpas por los inconvenientes.", "Sentimos mucho las molestias."],
    ["Como posso ajudar você hoje?", "Em que posso ser útil?"],
    ["Ci dispiace molto per il disagio.", "Ci scusiamo per l'inconveniente arrecato."],
    ["Ancora un attimo, per cortesia.", "Ancora un momento, per favore."],
    ["Waarmee kan ik u van dienst zijn?", "Hoe kunnen we je helpen?"],
    ["Hur kan vi hjälpa dig i dag?", "Vad kan jag hjälpa dig med?"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));
  test.each([
    ["Thank you for the map.", "Thank you for your patience."],
    ["Can I see your pass?", "Can I keep your pass?"],
    ["One of our team will join you shortly.", "One of our team has read your message."],
    ["Thanks and goodbye.", "Thanks for the map. It is on the wall."],
    ["Take your time.", "Renting takes some time."],
    ["Wie kann ich Ihnen helfen?", "How can I help you?"],
    ["Gracias por su paciencia.", "Gracias por su reserva."],
    ["Kann ich sonst noch etwas für Sie tun?", "Wie kann ich Ihnen helfen?"],
    ["Hi, thanks for contacting us. How can I help?", "Thanks for contacting us. The boathouse is closed."],
  ])("not %s — %s", (one, other) => expect(isRepeat(one, other)).toBe(false));
});

describe("a value spelled otherwise", () => {
  test.each([
    ["The season ends on 2027/09/30.", "The season ends on 30-Sep-2027."],
    ["The map is at https://www.lake.example/map.", "The map is at lake.example/map/"],
    ["The paddle weighs 2 kilograms.", "The paddle weighs 2 kg."],
    ["The tour takes three hrs.", "The tour takes 3 hours."],
    ["The shed closes at 19.30 in winter.", "The shed closes at 7:30 pm in winter."],
    ["The battery lasts 12h.", "The battery lasts 12 hours."],
    ["The season ends on 30-09-2027.", "The season ends on 30 September 2027."],
    ["Wie ist Ihre Bootsnummer?", "Könnten Sie mir Ihre Bootsnummer nennen?"],
    ["¿Cuál es su número de barco?", "¿Me podría indicar su número de barco?"],
    ["The tank holds 40 l.", "The tank holds 40 litres."],
    ["The pier is 80 cm wide.", "The pier is 80 centimetres wide."],
    ["The shed has thirty-two hooks.", "The shed has 32 hooks."],
    ["Your boat lies on the 2nd pier.", "Your boat lies on the second pier."],
    ["The tour starts at 7 o'clock.", "The tour starts at 07:00."],
    ["The hut has 40 m² and a stove.", "The hut has 40 square metres and a stove."],
    ["Ring us on 0041 44 555 01 02.", "Ring us on +41 44 555 01 02."],
    ["Booking no. 7731 is paid.", "Booking number 7731 is paid."],
    ["The deposit is 90 Swiss francs.", "The deposit is CHF 90."],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));
  test.each([
    ["Your boat lies on the 1st pier.", "Your boat lies on the 11th pier."],
    ["The pier is closed this month.", "The pier is closed next month."],
    ["Please wait at pier gate B.", "Please wait at pier gate D."],
    ["您的船星期二可以取走。", "您的船星期四可以取走。"],
    ["ご予約は火曜日です。", "ご予約は木曜日です。"],
    ["您的船在杭州。", "您的船在宁波。"],
    ["ボートの色はグリーンです。", "ボートの色はオレンジです。"],
    ["เรือของคุณสีแดงค่ะ", "เรือของคุณสีฟ้าค่ะ"],
    ["The tank holds 40 l.", "The tank holds 40 ml."],
    ["您的船靠左岸。", "您的船靠右岸。"],
    ["ボートは赤のLです。", "ボートは黒のLです。"],
    ["A sua guia é a Sra. Pinto.", "A sua guia é a Sra. Lobo."],
    ["Ваш гид — Анна.", "Ваш гид — Ольга."],
    ["We bring the kayaks with a trailer.", "We bring the kayaks with a van."],
  ])("not %s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("taken back", () => {
  test.each([
    ["Dogs are allowed on board.", "No dogs are allowed on board."],
    ["You can dive from the pier.", "Diving from the pier is forbidden."],
    ["Puede llevar su perro a bordo.", "No puede llevar su perro a bordo."],
    ["Your season pass is activated.", "Your season pass is deactivated."],
    ["The motor is running again.", "The motor has stopped running again."],
    ["The pump is in use.", "The pump is out of use."],
    ["Rent the red kayak, not the blue one.", "Rent the blue kayak, not the red one."],
    ["Schalten Sie die Lampe am Boot ein.", "Schalten Sie die Lampe am Boot aus."],
    ["Where did you rent the kayak?", "When did you rent the kayak?"],
    ["How long is the tour?", "How much is the tour?"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("the same in spite of", () => {
  test.each([
    ["numbers of a list", "1. Dry the boat.\n2. Close the shed.", "Dry the boat. Close the shed."],
    ["a gap with a dollar sign", "Hi $first_name, the kayak is dry.", "Hi Jonas, the kayak is dry."],
    ["a name with an @", "Hello @Jonas, the kayak is dry.", "Hello, the kayak is dry."],
    ["a day with a mistake", "The shed opens on Satruday at nine.", "The shed opens on Saturday at nine."],
    ["blanks of Korean", "보트를 확인해 드리겠습니다.", "보트를 확인해드리겠습니다."],
    ["vowel marks of Arabic", "أهلاً وسهلاً", "أهلا وسهلا"],
    ["a verb of irregular form", "Tell me when the leak began.", "When does the leak begin?"],
  ])("%s", (_, one, other) => expect(both(one, other)).toEqual([true, true]));
});
