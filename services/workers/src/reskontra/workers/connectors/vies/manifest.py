"""What the operator tells us about VIES: one URL."""

from dataclasses import dataclass
from typing import Self

from reskontra.workers.dialling import web_address


@dataclass(frozen=True, slots=True)
class ViesAddress:
    """Where the register answers: encrypted, unless it is a stand-in on this machine."""

    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``https://host/path``.

        Raises:
            AddressUnknown: It is no such URL.
        """
        return cls(web_address(url))

    @property
    def check(self) -> str:
        """Where one number is asked about."""
        return f"{self.base}/check-vat-number"
