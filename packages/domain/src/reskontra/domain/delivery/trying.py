"""How often a parcel is tried, and how long one attempt may take before it counts as lost.

A mail server that puts us off may do so for long: RFC 5321, section 4.5.4.1 asks for four to five
days of trying. An invoice has another way to go, so three days are enough; after one of them the
firm is told.
"""

from datetime import timedelta

from reskontra.domain.kernel.channels import Channel

MOST_ATTEMPTS = 12
MOST_MAILINGS = 22
LEASE = timedelta(seconds=45)
# How long a carrier is asked what became of what it took.
FOLLOWED_FOR = timedelta(days=60)
# How the reason of a failure begins where it may have been taken all the same.
MAYBE_SENT = "MAYBE_SENT"
TOLD_AFTER = timedelta(days=1)

_FIRST_PAUSE_SECONDS = 30
_LONGEST_PAUSE = timedelta(hours=6)
_DOUBLED_TIMES = 10


def pause_after(attempt: int, channel: Channel | None = None) -> timedelta | None:
    """How long to wait after a failed attempt, doubling each time; None when enough is enough."""
    most = MOST_MAILINGS if channel is Channel.EMAIL else MOST_ATTEMPTS
    return _pause(attempt) if attempt < most else None


def is_told_after(attempt: int) -> bool:
    """Whether this attempt is the first one that fails after a day of trying."""
    return _tried_for(attempt - 1) < TOLD_AFTER <= _tried_for(attempt)


def _tried_for(attempt: int) -> timedelta:
    """How long after the first attempt this one is made."""
    return sum((_pause(before) for before in range(1, attempt)), timedelta())


def _pause(attempt: int) -> timedelta:
    doubled = timedelta(seconds=_FIRST_PAUSE_SECONDS << min(attempt - 1, _DOUBLED_TIMES))
    return min(doubled, _LONGEST_PAUSE)
