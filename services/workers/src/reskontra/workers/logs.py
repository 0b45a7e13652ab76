"""What the logs of workers must not tell."""

import logging
from typing import Final

# It writes down every address that it asks, with people's telephone numbers in them.
_TALKS: Final = "httpx"


def keep_people_out() -> None:
    """Let no address that a connector asks stand in the logs."""
    logging.getLogger(_TALKS).setLevel(logging.WARNING)
