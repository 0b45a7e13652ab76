import "@mantine/core/styles.layer.css";
import "./design/tokens.css";
import "./design/ground.css";
import { RouterProvider } from "@tanstack/react-router";
import { setNonce } from "get-nonce";
import { createRoot } from "react-dom/client";
import { followOthersOut } from "./app/leaving";
import { Providers } from "./app/Providers";
import { nonce } from "./design/nonce";
import { router } from "./routes";
import { browserLanguage, chosenLanguage, turnTo } from "./words/language";

const root = document.getElementById("root");
if (!root) throw new Error("no place to begin");

// Parts of the component library write style elements of their own.
setNonce(nonce());
followOthersOut();
await turnTo(chosenLanguage() ?? browserLanguage());
createRoot(root).render(
  <Providers>
    <RouterProvider router={router} />
  </Providers>,
);
