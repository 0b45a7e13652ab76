import { Trans } from "@lingui/react/macro";
import { IconCloudOff } from "@tabler/icons-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { connection } from "@/api/connection";
import classes from "./ConnectionNotice.module.css";

const PATIENCE = 1_500;

/** Says so when what is shown may be old, and goes away by itself when it is live again. */
export function ConnectionNotice() {
  const isLive = useSyncExternalStore(connection.subscribe, () => connection.isLive);
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const isWell = isLive && isOnline;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (isWell) return setShown(false);
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWell]);
  return (
    <div role="status" className={isShown ? classes.notice : "only-read"}>
      {isShown && (
        <>
          <IconCloudOff size={18} aria-hidden />
          {isOnline ? (
            <Trans>The connection is broken. Trying again; what is shown may be old.</Trans>
          ) : (
            <Trans>
              You are offline. What is shown may be old; it is brought up to date when you are back.
            </Trans>
          )}
        </>
      )}
    </div>
  );
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
