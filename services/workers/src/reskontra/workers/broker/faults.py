"""What may be told of a fault where messages are kept: its kind and its place, never its words."""

from pathlib import Path
from traceback import extract_tb


class ActorFault(Exception):
    """An actor failed. The message says what and where; what was said stays in our own log.

    Dramatiq stores the traceback with the message, and words of an exception may hold names,
    addresses or sums.
    """


def without_words(fault: BaseException) -> ActorFault:
    """The fault as it may be stored."""
    frames = extract_tb(fault.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return ActorFault(f"{type(fault).__name__}{place}")
