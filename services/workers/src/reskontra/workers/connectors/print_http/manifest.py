"""What the operator tells us about the partner: one URL."""

from dataclasses import dataclass
from typing import ClassVar

from reskontra.workers.dialling import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintAccount(Account):
    """Where the partner answers, and with what we sign."""

    like: ClassVar[str] = "https://name:secret@print.example"
