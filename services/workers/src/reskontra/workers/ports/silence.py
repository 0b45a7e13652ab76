"""Strangers who were asked something, and did not answer."""

from typing import Final

UNREACHABLE: Final = "UNREACHABLE"
TIMEOUT: Final = "TIMEOUT"
HALF_ANSWER: Final = "HALF_ANSWER"


class NoAnswer(Exception):
    """Nothing came back that can be read; ``reason`` is a code that the firm can read."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unreached(NoAnswer):
    """The question surely did not arrive."""


class Unanswered(NoAnswer):
    """The question may have arrived, and what it asked for may have been done."""
