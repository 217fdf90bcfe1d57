// A demanding helpdesk to practise on, made of plain HTML and script, as any desk is. `?speed=20` makes its people twenty
// times as quick, `?seed=3` gives them other delays. `practiceDesk` is its own model: what each customer received.
(() => {
  const query = new URLSearchParams(location.search);
  const speed = Math.max(0.1, Number(query.get("speed") ?? 1));
  let seed = Number(query.get("seed") ?? 1) + 0x6d2b79f5;
  const me = "Alex Berger";
  const root = document.getElementById("desk");

  function random() {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const after = (seconds, task) => setTimeout(task, (seconds * 1000) / speed);
  const between = (least, most) => least + random() * (most - least);

  let ids = 1000;
  const desk = {
    conversations: [],
    delivered: [],
    fault: query.get("fault") ?? "normal",
    sendKey: query.get("send-key") ?? "enter",
    locked: false,
  };
  window.practiceDesk = desk;

  const message = (kind, author, text, extra = {}) => ({
    id: `m${ids++}`,
    kind,
    author,
    text,
    at: Date.now(),
    ...extra,
  });

  const conversationOf = (id) => desk.conversations.find((one) => String(one.id) === String(id));
  const opened = () => conversationOf(/^#\/conversation\/(\d+)/.exec(location.hash)?.[1]);

  function start(person) {
    const conversation = { ...person, person, draft: "", note: false, messages: [], answered: 0, automaticSaid: false };
    const say = (kind, author, text, secondsAgo) =>
      conversation.messages.push(message(kind, author, text, { at: Date.now() - secondsAgo * 1000 }));
    say("customer", person.name, person.first, 60);
    say("bot", "Acme assistant", person.bot[0], 58);
    say("bot", "Acme assistant", person.bot[1], 56);
    say("customer", person.name, person.botAnswers[0], 45);
    say("bot", "Acme assistant", person.bot[2], 44);
    say("customer", person.name, person.botAnswers[1], 30);
    conversation.messages.push(message("system", "", "The assistant has handed over to a person."));
    desk.conversations.push(conversation);
    if (person.leavesAfter) after(person.leavesAfter, () => leave(conversation));
    return conversation;
  }

  function add(conversation, line) {
    conversation.messages.push(line);
    render(conversation);
    return line;
  }

  function leave(conversation) {
    desk.conversations = desk.conversations.filter((one) => one !== conversation);
    renderQueue();
    if (opened() === undefined) renderPane();
  }

  /** The customer reads, thinks and answers; once, an automation speaks under the agent's own name. */
  function answer(conversation) {
    const line = conversation.says[conversation.answered];
    conversation.answered++;
    if (line)
      after(
        between(4, 9),
        () => conversationOf(conversation.id) && add(conversation, message("customer", conversation.name, line)),
      );
    if (conversation.automatic && !conversation.automaticSaid) {
      conversation.automaticSaid = true;
      after(
        between(14, 18),
        () => conversationOf(conversation.id) && add(conversation, message("agent", me, conversation.automatic)),
      );
    }
  }

  function deliver(conversation, text) {
    desk.delivered.push({ conversation: conversation.id, text, at: Date.now() });
    answer(conversation);
  }

  function post(conversation, text) {
    const { fault } = desk;
    if (fault === "lost") return;
    const line = add(conversation, message("agent", me, text, { status: "pending" }));
    const settle = (status) => {
      line.status = status;
      render(conversation);
    };
    const wait = fault === "slow" ? 4000 : 120;
    setTimeout(() => {
      if (fault === "failed") return settle("failed");
      settle(undefined);
      if (fault === "taken-back") {
        setTimeout(() => {
          conversation.messages = conversation.messages.filter((one) => one !== line);
          render(conversation);
        }, 2500);
        return;
      }
      deliver(conversation, text);
    }, wait);
  }

  function send(conversation, field) {
    const text = field.value.trim();
    if (text === "" || field.readOnly) return;
    const empty = () => {
      field.value = "";
      conversation.draft = "";
      update(conversation);
    };
    if (conversation.note) {
      empty();
      add(conversation, message("note", me, text));
      return;
    }
    if (desk.fault === "late-clear") {
      setTimeout(() => {
        empty();
        post(conversation, text);
      }, 4000);
      return;
    }
    empty();
    post(conversation, text);
  }

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...children);
    return made;
  }

  const STATUS = { pending: "Sending…", failed: "Not delivered. Try again?" };

  function row(line) {
    const body = element("div", { class: "message__body" });
    for (const part of line.text.split(/\n{2,}/)) body.append(element("p", {}, part));
    const head = [element("span", { class: "message__author" }, line.author)];
    if (line.kind === "bot") head.push(element("span", { class: "message__badge" }, "Bot"));
    if (line.kind === "note") head.push(element("span", { class: "message__badge" }, "Private note"));
    const at = new Date(line.at);
    head.push(element("time", { datetime: at.toISOString() }, at.toTimeString().slice(0, 5)));
    const status = line.status && element("div", { class: "message__status" }, STATUS[line.status]);
    return element(
      "li",
      {
        class: `message message--${line.kind}${line.status ? ` message--${line.status}` : ""}`,
        "data-message-id": line.id,
      },
      ...(line.kind === "system" ? [] : [element("div", { class: "message__head" }, ...head)]),
      body,
      ...(status ? [status] : []),
    );
  }

  let pane;
  let shown;

  /** Only rows that are new or changed are drawn anew. */
  function renderRows(conversation) {
    const list = pane.querySelector(".transcript");
    const known = new Map([...list.children].map((one) => [one.dataset.messageId, one]));
    for (const line of conversation.messages) {
      const old = known.get(line.id);
      known.delete(line.id);
      if (old && old.dataset.drawn === String(line.status)) continue;
      const fresh = row(line);
      fresh.dataset.drawn = String(line.status);
      if (old) old.replaceWith(fresh);
      else list.append(fresh);
    }
    for (const gone of known.values()) gone.remove();
    list.scrollTop = list.scrollHeight;
  }

  function update(conversation) {
    const field = pane.querySelector("textarea");
    const button = pane.querySelector(".send");
    field.readOnly = desk.locked;
    button.disabled = field.value.trim() === "" || desk.locked;
    button.textContent = conversation.note ? "Add note" : "Send";
  }

  function composer(conversation) {
    const field = element("textarea", {
      "aria-label": `Reply to ${conversation.name}`,
      placeholder: conversation.note ? "Write a note only your team sees" : "Write a reply",
      oninput: () => {
        conversation.draft = field.value;
        update(conversation);
      },
      onkeydown: (event) => {
        if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
        const mod = event.ctrlKey || event.metaKey;
        if (desk.sendKey === "enter" || mod) {
          event.preventDefault();
          send(conversation, field);
        }
      },
    });
    field.value = conversation.draft;
    const tab = (label, note) =>
      element(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(conversation.note === note),
          onclick: () => {
            conversation.note = note;
            renderPane();
          },
        },
        label,
      );
    const hint = desk.sendKey === "enter" ? "Enter to send, Shift+Enter for a new line" : "Ctrl+Enter to send";
    return element(
      "div",
      { class: `composer${conversation.note ? " composer--note-mode" : ""}` },
      element(
        "div",
        { class: "tabs", role: "tablist", "aria-label": "Kind of message" },
        tab("Reply", false),
        tab("Private note", true),
      ),
      field,
      element(
        "div",
        { class: "row" },
        element("span", { class: "hint" }, hint),
        element("button", { type: "button", class: "send", onclick: () => send(conversation, field) }, "Send"),
      ),
    );
  }

  function choice(label, values, current, choose) {
    const select = element("select", { onchange: () => choose(select.value) });
    for (const value of values) select.append(element("option", { value, selected: value === current }, value));
    return element("label", {}, `${label} `, select);
  }

  function controls() {
    return element(
      "div",
      { class: "controls" },
      choice("Network", ["normal", "slow", "lost", "failed", "taken-back", "late-clear"], desk.fault, (value) => {
        desk.fault = value;
      }),
      choice("Send key", ["enter", "ctrl-enter"], desk.sendKey, (value) => {
        desk.sendKey = value;
        renderPane();
      }),
    );
  }

  function renderPane() {
    const conversation = opened();
    shown = conversation;
    const made = conversation
      ? element(
          "main",
          {},
          element(
            "header",
            {},
            element("h2", {}, conversation.name),
            element("button", { type: "button", onclick: () => leave(conversation) }, "Resolve"),
          ),
          element("ol", { class: "transcript", role: "log", "aria-label": `Conversation with ${conversation.name}` }),
          composer(conversation),
          controls(),
        )
      : element(
          "main",
          {},
          element("p", { class: "none" }, "This conversation is closed. Choose another one."),
          controls(),
        );
    if (pane) pane.replaceWith(made);
    else root.append(made);
    pane = made;
    if (!conversation) return;
    renderRows(conversation);
    update(conversation);
  }

  let side;
  function renderQueue() {
    const current = opened();
    const list = element("ul");
    for (const one of desk.conversations) {
      const last = one.messages.at(-1)?.text ?? "";
      const link = element(
        "a",
        { href: `#/conversation/${one.id}`, "aria-current": one === current ? "page" : undefined },
        one.name,
        element("span", { class: "preview" }, last),
      );
      list.append(element("li", {}, link));
    }
    const waiting = desk.waiting.map((person) =>
      element(
        "div",
        { class: "waiting" },
        `${person.name} `,
        element("button", { type: "button", onclick: () => accept(person) }, "Accept"),
      ),
    );
    const made = element(
      "nav",
      { class: "queue", "aria-label": "Conversations" },
      element("h1", {}, "Practice desk"),
      list,
      element("h2", {}, waiting.length > 0 ? "Waiting to be accepted" : "Nobody is waiting"),
      ...waiting,
    );
    if (side) side.replaceWith(made);
    else root.prepend(made);
    side = made;
  }

  function render(conversation) {
    renderQueue();
    if (conversation === shown && opened() === conversation) renderRows(conversation);
  }

  desk.waiting = [];
  function accept(person) {
    desk.waiting = desk.waiting.filter((one) => one !== person);
    start(person);
    location.hash = `#/conversation/${person.id}`;
    renderQueue();
  }

  /** For tests: the model's own doings. */
  desk.open = opened;
  desk.redraw = renderPane;
  desk.say = (
    id,
    kind,
    text,
    author = kind === "customer" ? conversationOf(id).name : kind === "bot" ? "Acme assistant" : me,
  ) => add(conversationOf(id), message(kind, author, text)).id;
  desk.leave = (id) => leave(conversationOf(id));

  for (const person of window.practiceCustomers) {
    if (person.accepted) start(person);
    else
      after(person.arrivesAfter, () => {
        desk.waiting.push(person);
        renderQueue();
      });
  }
  window.addEventListener("hashchange", () => {
    renderQueue();
    renderPane();
  });
  if (!opened()) location.replace(`#/conversation/${desk.conversations[0].id}`);
  renderQueue();
  renderPane();
})();
