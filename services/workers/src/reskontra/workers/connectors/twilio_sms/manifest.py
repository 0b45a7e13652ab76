"""What the operator tells us about Twilio: one URL."""

from dataclasses import dataclass
from typing import ClassVar

from reskontra.workers.dialling import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioAccount(Account):
    """Who pays, and where Twilio answers."""

    like: ClassVar[str] = "twilio://account-sid:auth-token@api.twilio.com"

    @property
    def messages(self) -> str:
        """Where messages are made and listed."""
        return f"{self.origin}/2010-04-01/Accounts/{self.name}/Messages.json"
