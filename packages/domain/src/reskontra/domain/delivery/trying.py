"""How often a parcel is tried, and how long one attempt may take before it counts as lost."""

from datetime import timedelta

MOST_ATTEMPTS = 12
LEASE = timedelta(seconds=45)
# How long a carrier is asked what became of what it took.
FOLLOWED_FOR = timedelta(days=60)
# How the reason of a failure begins where it may have been taken all the same.
MAYBE_SENT = "MAYBE_SENT"

_FIRST_PAUSE_SECONDS = 30
_LONGEST_PAUSE = timedelta(hours=6)


def pause_after(attempt: int) -> timedelta | None:
    """How long to wait after a failed attempt, doubling each time; None when enough is enough."""
    if attempt >= MOST_ATTEMPTS:
        return None
    return min(timedelta(seconds=_FIRST_PAUSE_SECONDS << (attempt - 1)), _LONGEST_PAUSE)
