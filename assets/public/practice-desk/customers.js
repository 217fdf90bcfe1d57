// The people who write to the practice desk. `bot` is said before an agent takes over; `says` answers agents, line by line.
window.practiceCustomers = [
  {
    id: 812,
    name: "Mia Kowalska",
    accepted: true,
    first: "Hello, my parcel was supposed to be here on Friday. Where is it?",
    bot: [
      "Hi there, thanks for getting in touch! I'm the virtual assistant of Acme Shop.",
      "Is this about an order, a return or your account?",
      "What is your order number, please?",
    ],
    botAnswers: ["An order", "It's #1234"],
    says: [
      "Ok, thank you for looking into it.",
      "It was meant to be a birthday present, so I'm a bit nervous.",
      "That would be great.",
      "No, that's all. Thank you!",
    ],
    automatic: "Thanks for your patience! Our team reads every message and we answer as fast as we can.",
  },
  {
    id: 813,
    name: "Omar Haddad",
    accepted: true,
    first: "Can I still return shoes I bought five weeks ago?",
    bot: [
      "Hi there, thanks for getting in touch! I'm the virtual assistant of Acme Shop.",
      "Is this about an order, a return or your account?",
      "What is your order number, please?",
    ],
    botAnswers: ["A return", "#9920"],
    says: ["I have worn them once, indoors.", "Understood.", "Thanks anyway!"],
    leavesAfter: 240,
  },
  {
    id: 814,
    name: "Yuki Tanaka",
    accepted: true,
    first: "I was charged twice for one order!",
    bot: [
      "Hi there, thanks for getting in touch! I'm the virtual assistant of Acme Shop.",
      "Is this about an order, a return or your account?",
      "What is your order number, please?",
    ],
    botAnswers: ["An order", "4711"],
    says: ["I can see both on my statement.", "When will it be back?", "Alright, thank you."],
  },
  {
    id: 815,
    name: "Noor Aziz",
    accepted: false,
    arrivesAfter: 12,
    first: "Which size should I take for the rain jacket?",
    bot: [
      "Hi there, thanks for getting in touch! I'm the virtual assistant of Acme Shop.",
      "Is this about an order, a return or your account?",
      "What is your order number, please?",
    ],
    botAnswers: ["Something else", "I have none yet"],
    says: ["I'm 1.75 m and like some room for a jumper.", "Perfect, I'll order that one."],
  },
];
