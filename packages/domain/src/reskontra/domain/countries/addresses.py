"""Addresses and numbers as they are written in their country."""

import re
from collections.abc import Sequence

from reskontra.domain.countries.codes import is_country
from reskontra.domain.countries.refusals import (
    CountryUnknown,
    PostalCodeInvalid,
    VatNumberInvalid,
    VatNumberPrefixUnknown,
)
from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat_numbers import (
    is_claimed_by_eu,
    is_eu_number,
    is_in_eu,
)
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.limits import NAME, SHORT, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

_FOREIGN_VAT_NUMBER = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,14}")
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
    if not is_country(address.country):
        reasons.append(CountryUnknown(path=(*path, "country")))
    return reasons


def tidy_vat_number(text: str | None) -> str | None:
    """A VAT number in capitals without spaces."""
    letters = "".join((text or "").split()).upper()
    return (SWEDEN.vat_number(letters) or letters) or None


def vat_number_reasons(text: str | None, path: Sequence[str]) -> list[Refusal]:
    """Why a tidy VAT number may not be kept; only Swedish ones have their check digits tried."""
    if not text or _is_vat_number(text):
        return []
    if text[:2].isalpha() and not _is_prefix(text[:2]):
        return [VatNumberPrefixUnknown(path=path, prefix=text[:2])]
    return [VatNumberInvalid(path=path)]


def _is_prefix(letters: str) -> bool:
    """Whether numbers begin so: Greece writes EL, not GR, and Monaco's numbers are French."""
    return is_claimed_by_eu(letters) or (is_country(letters) and not is_in_eu(letters))


def _is_vat_number(text: str) -> bool:
    if text.startswith("SE"):
        return SWEDEN.vat_number(text) is not None
    if is_claimed_by_eu(text):
        return is_eu_number(text)
    return _is_prefix(text[:2]) and _FOREIGN_VAT_NUMBER.fullmatch(text) is not None
