"""What the operator tells us about 46elks: one URL."""

from dataclasses import dataclass
from typing import ClassVar

from reskontra.workers.dialling import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class ElksAccount(Account):
    """Who pays, and where 46elks answers."""

    like: ClassVar[str] = "elks46://user:password@api.46elks.com"

    @property
    def messages(self) -> str:
        """Where messages are made and listed."""
        return f"{self.origin}/a1/sms"
