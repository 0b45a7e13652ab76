"""``python -m reskontra.console.mail FOLDER SMTP_PORT PAGE_PORT``: the catcher as a process."""

import signal
import sys
from pathlib import Path
from types import FrameType

from reskontra.console.mail.mailbox import Mailbox
from reskontra.console.mail.page import page_server
from reskontra.console.mail.receiving import receiver


def main(folder: Path, smtp_port: int, page_port: int) -> None:
    """Receive and show mail until told to stop."""
    signal.signal(signal.SIGTERM, _leave)
    mailbox = Mailbox(folder)
    smtp = receiver(mailbox, smtp_port)
    smtp.start()
    try:
        page_server(mailbox, page_port).serve_forever()
    finally:
        smtp.stop()


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
