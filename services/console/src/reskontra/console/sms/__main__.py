"""``python -m reskontra.console.sms FOLDER PORT``: the stand-in for a vendor as a process."""

import signal
import sys
from pathlib import Path
from types import FrameType

from reskontra.console.sms.office import Office
from reskontra.console.sms.serving import vendor_server


def main(folder: Path, port: int) -> None:
    """Take and show text messages until told to stop."""
    signal.signal(signal.SIGTERM, _leave)
    vendor_server(Office(folder), port).serve_forever()


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
