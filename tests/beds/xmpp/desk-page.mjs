// The agent's desk: Converse.js as its makers ship it, signed in as the agent, with the customer's chat open.
import { PASSWORD } from "./prosody.mjs";

export const deskPage = (websocket) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Desk</title>
    <link rel="stylesheet" href="/converse/converse.min.css">
  </head>
  <body class="converse-fullscreen">
    <div id="conversejs-bg"></div>
    <script type="module">
      import "/converse/converse.min.js";
      const { converse } = window;
      converse.plugins.add("opener", {
        initialize() {
          const { api } = this._converse;
          const open = () => api.chats.open("customer@localhost");
          Promise.race([api.waitUntil("rosterContactsFetched"), new Promise((go) => setTimeout(go, 4000))])
            .then(() => api.waitUntil("chatBoxesFetched"))
            .then(open);
          api.listen.on("reconnected", open);
          window.openCustomer = open;
        },
      });
      converse.initialize({
        websocket_url: ${JSON.stringify(websocket)},
        jid: "agent@localhost",
        password: ${JSON.stringify(PASSWORD)},
        auto_login: true,
        auto_reconnect: true,
        authentication: "login",
        view_mode: "fullscreen",
        allow_non_roster_messaging: true,
        assets_path: "/converse/",
        i18n: "en",
        blacklisted_plugins: ["converse-omemo"],
        whitelisted_plugins: ["opener"],
        clear_cache_on_logout: true,
        discover_connection_methods: false,
        message_archiving: "always",
      });
    </script>
  </body>
</html>`;
