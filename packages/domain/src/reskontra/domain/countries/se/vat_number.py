"""VAT numbers: SE, the ten digits of the organisation number, and two more, normally 01.

Source: Skatteverket, "Momsregistreringsnummer".
"""

import re

from reskontra.domain.countries.se.organisation_number import organisation_number

_SHAPE = re.compile(r"SE([0-9]{10})([0-9]{2})")
_NORMAL_SUFFIX = "01"


def vat_number(text: str) -> str | None:
    """The number in capitals without spaces, or None."""
    letters = "".join(text.split()).upper().replace("-", "")
    match = _SHAPE.fullmatch(letters)
    if match is None or match[2] == "00" or organisation_number(match[1]) is None:
        return None
    return letters


def vat_number_of(organisation: str) -> str:
    """The number that normally belongs to an organisation number."""
    return f"SE{organisation.replace('-', '')}{_NORMAL_SUFFIX}"
