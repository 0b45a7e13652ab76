"""What the operator tells us about the European Central Bank: one URL."""

from dataclasses import dataclass
from typing import Self

from reskontra.workers.dialling import web_address


@dataclass(frozen=True, slots=True)
class EcbAddress:
    """Where the rates lie: encrypted, unless it is a stand-in on this machine."""

    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``https://host/path``.

        Raises:
            AddressUnknown: It is no such URL.
        """
        return cls(web_address(url))

    @property
    def daily(self) -> str:
        """The rates of the latest day."""
        return f"{self.base}/eurofxref-daily.xml"

    @property
    def ninety_days(self) -> str:
        """The rates of the last ninety days."""
        return f"{self.base}/eurofxref-hist-90d.xml"
