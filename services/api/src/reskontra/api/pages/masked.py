"""Addresses so that those whose they are know them, and nobody else who has the link."""

from typing import Final

from reskontra.domain.delivery.mobile_numbers import mobile_number

_HIDDEN: Final = "***"
_SWEDEN, _TRUNK = "+46", "0"
_PREFIX: Final = 3
_LAST: Final = 2


def masked_email(address: str) -> str:
    """``a***@kunden.example``: a first letter, and where the mailbox is."""
    name, at, domain = address.rpartition("@")
    return f"{name[:1]}{_HIDDEN}{at}{domain}" if at else _HIDDEN


def masked_mobile(written: str) -> str:
    """``070-*** ** 05``: how the number begins, and its last two digits; no number is nothing."""
    number = mobile_number(written)
    if number is None:
        return ""
    digits = number.e164
    if number.is_abroad:
        return f"{digits[:_PREFIX]} {_HIDDEN} ** {digits[-_LAST:]}"
    digits = _TRUNK + digits.removeprefix(_SWEDEN)
    return f"{digits[:_PREFIX]}-{_HIDDEN} ** {digits[-_LAST:]}"
