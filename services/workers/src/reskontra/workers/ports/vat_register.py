"""Somebody who knows which VAT numbers there are."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class VatAnswer:
    """What a register says of a number; a state may keep name and address to itself.

    Attributes:
        consultation_number: The register's own name for the question, given to a known asker.
    """

    is_valid: bool
    name: str = ""
    address: str = ""
    consultation_number: str | None = None


class VatRegisterRefused(Exception):
    """The register will not answer this question, now or later; ``reason`` is its code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class VatRegisterOutage(Exception):
    """The register cannot answer now; the same question may be put later."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class VatRegister(Protocol):
    """A register of VAT numbers."""

    async def look_up(self, number: str, *, requester: str | None) -> VatAnswer:
        """Ask whether a number is valid, in the name of ``requester`` if there is one.

        Raises:
            VatRegisterRefused: It will not say, now or later.
            VatRegisterOutage: It may say later.
        """
        ...
