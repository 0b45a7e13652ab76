import { useEffect } from "react";
import { Waiting } from "@/parts/waiting";
import { leaveForLogin } from "./forgetting";

/** Nobody sits here: the way to the log-in, and back afterwards. */
export function Leaving() {
  useEffect(leaveForLogin, []);
  return <Waiting />;
}
