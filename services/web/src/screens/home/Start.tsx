import { useFirm } from "@/app/firm";
import { Home } from "./Home";
import { OwnPage } from "./OwnPage";

/** Where one comes in: the firm at a glance, or a consultant's own page. */
export function Start() {
  return useFirm().may("dashboard:read") ? <Home /> : <OwnPage />;
}
