"""Addresses and numbers as they are written in their country."""

import re
from collections.abc import Sequence

from reskontra.domain.countries.refusals import (
    CountryUnknown,
    PostalCodeInvalid,
    VatNumberInvalid,
)
from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat_numbers import is_claimed_by_eu, is_eu_number
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.limits import NAME, SHORT, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

_COUNTRY = re.compile(r"[A-Z]{2}")
_FOREIGN_VAT_NUMBER = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")
_LONGEST_FOREIGN_POSTAL_CODE = 12


def tidy_address(address: Address) -> Address:
    """The address in its written form; what cannot be read stays as it was."""
    country = one_line(address.country).upper()
    postal_code = one_line(address.postal_code)
    if country == "SE":
        postal_code = SWEDEN.postal_code(postal_code) or postal_code
    return Address(
        line1=one_line(address.line1),
        line2=one_line(address.line2),
        postal_code=postal_code,
        city=one_line(address.city),
        country=country,
    )


def address_reasons(address: Address, path: Sequence[str]) -> list[Refusal]:
    """Every reason why a tidy address may not be kept."""
    reasons = [
        *text_reasons(address.line1, (*path, "line1"), maximum=NAME),
        *text_reasons(address.line2, (*path, "line2"), maximum=NAME),
    ]
    if address.country == "SE" and address.postal_code:
        if SWEDEN.postal_code(address.postal_code) is None:
            reasons.append(PostalCodeInvalid(path=(*path, "postalCode")))
    else:
        longest = _LONGEST_FOREIGN_POSTAL_CODE
        reasons += text_reasons(address.postal_code, (*path, "postalCode"), maximum=longest)
    reasons += text_reasons(address.city, (*path, "city"), maximum=SHORT)
    if _COUNTRY.fullmatch(address.country) is None:
        reasons.append(CountryUnknown(path=(*path, "country")))
    return reasons


def tidy_vat_number(text: str | None) -> str | None:
    """A VAT number in capitals without spaces."""
    letters = "".join((text or "").split()).upper()
    return (SWEDEN.vat_number(letters) or letters) or None


def vat_number_reasons(text: str | None, path: Sequence[str]) -> list[Refusal]:
    """Why a tidy VAT number may not be kept; only Swedish ones have their check digits tried."""
    return [] if not text or _is_vat_number(text) else [VatNumberInvalid(path=path)]


def _is_vat_number(text: str) -> bool:
    if text.startswith("SE"):
        return SWEDEN.vat_number(text) is not None
    if is_claimed_by_eu(text):
        return is_eu_number(text)
    return _FOREIGN_VAT_NUMBER.fullmatch(text) is not None
