/** A chunk, what our side said before, and whether that is a repeat. */
export interface RepeatCase {
  readonly family: string;
  readonly chunk: string;
  readonly said: string;
  readonly repeat: boolean;
}

const of = (family: string, repeat: boolean, ...pairs: readonly (readonly [string, string])[]): RepeatCase[] =>
  pairs.map(([chunk, said]) => ({ family, chunk, said, repeat }));

/** Pairs of a boat rental's chat, a few of each kind: small enough to read, and none of them stands elsewhere. */
export const REPEAT_CASES: readonly RepeatCase[] = [
  ...of(
    "the same but for case, marks and markup",
    true,
    ["The kayak is ready at the boathouse.", "the kayak is READY at the boathouse!!"],
    ["**Good news:** your paddle was found ✨", "Good news: your paddle was found"],
    ["Where would you like to start?", "Where would you like to start"],
    ["<p>The ferry leaves at nine.</p>", "The ferry leaves at nine."],
  ),
  ...of(
    "with a name or a signature",
    true,
    ["Hi Jonas, the kayak is ready at the boathouse.", "The kayak is ready at the boathouse."],
    ["Hello {{customer_name}}, your deposit is back.", "Hello Mia, your deposit is back."],
    ["Your boat has been cleaned.", "Your boat has been cleaned. – Ines, Rentals"],
  ),
  ...of(
    "inside a longer message",
    true,
    ["The kayak is ready at the boathouse.", "Good news. The kayak is ready at the boathouse. Bring a towel, please."],
    [
      "Parking is free on the north shore.",
      "You can come by car. Parking is free on the north shore. The gate closes at ten.",
    ],
  ),
  ...of(
    "courtesies in other words",
    true,
    ["One moment please.", "Hang on a second, please."],
    ["Sorry for the trouble.", "Our apologies for any inconvenience!"],
    ["Have a wonderful evening!", "Enjoy the rest of your day!"],
    ["How can I help you today?", "What can I do for you?"],
  ),
  ...of(
    "the matter in other words",
    true,
    [
      "The boat has been cleaned and your kayak was moved to shed 4.",
      "We have cleaned the boat and moved your kayak to shed 4.",
    ],
    ["You can pick up the paddles from Monday on.", "From Monday on you can pick up the paddles."],
    ["Could you send me a photo of the damage, please?", "Please send us a photo of the damage."],
  ),
  ...of(
    "the same value, spelled otherwise",
    true,
    ["The deposit is €1,300.00 for the week.", "The deposit is 1300 EUR for the week."],
    ["The lake opens again on 4 July.", "The lake opens again on July 4th."],
    ["The ferry leaves at 5:15 pm from the pier.", "The ferry leaves at 17:15 from the pier."],
  ),
  ...of(
    "a typing mistake",
    true,
    ["The kayak is raedy at the boathouse on the shore.", "The kayak is ready at the boathouse on the shore."],
    ["Your reservation was cancelled this morning.", "Your resrvation was cancelled this morning."],
  ),
  ...of(
    "another number, day or place",
    false,
    ["Your kayak waits in shed 4.", "Your kayak waits in shed 5."],
    ["The lake opens on 4 July.", "The lake opens on 5 July."],
    ["The ferry leaves at 5:15 pm from the pier.", "The ferry leaves at 6:15 pm from the pier."],
    ["The deposit is $300 a week.", "The deposit is €300 a week."],
    ["See https://rent.example/a for maps of the lake.", "See https://rent.example/b for maps of the lake."],
    ["Your order 40321 was handed to the carrier.", "Your order 40322 was handed to the carrier."],
  ),
  ...of(
    "another name or thing",
    false,
    ["Ask Ines at the pier for the key.", "Ask Bruno at the pier for the key."],
    ["Your paddle waits at the boathouse on the shore.", "Your helmet waits at the boathouse on the shore."],
    ["The ferry goes from Ostend to Dover every day.", "The ferry goes from Dover to Ostend every day."],
  ),
  ...of(
    "the opposite",
    false,
    ["The kayak is not ready at the boathouse.", "The kayak is ready at the boathouse."],
    ["The boathouse is open on the day of the race.", "The boathouse is closed on the day of the race."],
    ["We can refund the deposit.", "We can't refund the deposit."],
    ["Das Boot ist nicht bereit.", "Das Boot ist bereit."],
    ["The red kayak is in stock at the pier.", "The red kayak is out of stock at the pier."],
  ),
  ...of(
    "only half of it",
    false,
    [
      "The kayak is ready at the boathouse. Please bring a towel and dry shoes.",
      "The kayak is ready at the boathouse.",
    ],
    ["Parking is free. The gate on the north shore closes at ten in the evening.", "Parking is free."],
  ),
  ...of(
    "a short answer",
    false,
    ["Yes, that's right.", "Yes, that's right."],
    ["Thanks!", "Thanks!"],
    ["Of course", "Of course"],
  ),
  ...of(
    "the same matter",
    false,
    ["Which kayak would you like to rent?", "Which day would you like to rent the kayak?"],
    ["Your kayak has been booked for Monday.", "Can I book your kayak for Monday?"],
    ["The boathouse has showers and lockers.", "The boathouse has a café with a terrace."],
  ),
  ...of(
    "something else",
    false,
    ["Could you tell me which shed you rented from?", "The lake opens again on 4 July."],
    ["I have put your name on the list for Saturday.", "Please bring a towel and dry shoes."],
    ["The deposit goes back to the card you paid with.", "You can park on the north shore for free."],
    ["Let me look at the booking.", "The ferry leaves at nine from the pier."],
    ["Are you coming by car or by train?", "Our showers are open until eight."],
    ["A guide shows you the way to the island.", "The red kayak has a new seat."],
    ["Children under ten wear a life vest.", "Your receipt is in the mail we sent you."],
    ["The wind is too strong for beginners today.", "I will ask the workshop about the rudder."],
    ["You will find the key behind the red door.", "Which size of vest do you need?"],
    ["We rent by the hour and by the day.", "The paddle you lost was found near the pier."],
    ["I'm passing you to Bruno, who repairs our boats.", "The map of the lake hangs at the boathouse."],
    ["Dogs may come along on a leash.", "Your booking has been moved to Sunday."],
    ["The course for beginners takes two days.", "Please send us a photo of the damage."],
    ["Our boathouse is closed in winter.", "I have added a second paddle to the booking."],
    ["Can you see the number on the side of the boat?", "The café serves soup and cake."],
    ["The lock needs a coin of one euro.", "We answer every mail within a day."],
  ),
];
