"""Organisation numbers, and the personal numbers that sole traders use instead.

Source: Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.; Skatteverket,
"Organisationsnummer" and "Personnummer och samordningsnummer".
"""

import re
from datetime import date

from reskontra.domain.countries.checksums import passes_luhn
from reskontra.domain.kernel.clock import today

_SHAPE = re.compile(r"(?P<century>[0-9]{2})?(?P<first>[0-9]{6})(?P<sign>[-+]?)(?P<last>[0-9]{4})")
_LEGAL_PERSON_CENTURY = "16"
_GROUPS = "12356789"  # 1 estates, 2 state and municipalities, 5 limited companies, … 9 partnerships
_COORDINATION_DAYS = 60
_CENTURY = 100


def organisation_number(text: str) -> str | None:
    """The number as ``556703-7485``, or None; a sole trader's is the owner's personal number."""
    match = _SHAPE.fullmatch("".join(text.split()))
    if match is None or not passes_luhn(match["first"] + match["last"]):
        return None
    if not _is_legal_person(match) and _birth_date(match) is None:
        return None
    return f"{match['first']}-{match['last']}"


def personal_number(text: str) -> str | None:
    """A personal or co-ordination number as ``YYYYMMDD-NNNC``, or None."""
    match = _SHAPE.fullmatch("".join(text.split()))
    if match is None or not passes_luhn(match["first"] + match["last"]):
        return None
    born = _birth_date(match)
    return None if born is None else f"{born.year:04d}{match['first'][2:]}-{match['last']}"


def is_legal_person(number: str) -> bool:
    """Whether the number was given to a company, an association or an authority, not a person."""
    match = _SHAPE.fullmatch(number)
    return match is not None and _is_legal_person(match)


def _is_legal_person(match: re.Match[str]) -> bool:
    # The third digit is at least 2, so that the number can never be read as a month.
    first = match["first"]
    return (
        first[0] in _GROUPS
        and first[2] >= "2"
        and match["century"] in (None, _LEGAL_PERSON_CENTURY)
        and match["sign"] != "+"
    )


def _birth_date(match: re.Match[str]) -> date | None:
    year, month, day = (int(match["first"][start : start + 2]) for start in (0, 2, 4))
    day -= _COORDINATION_DAYS if day > _COORDINATION_DAYS else 0
    if match["century"] is not None:
        return _day(int(match["century"]) * _CENTURY + year, month, day)
    this_year = today().year
    born = _day(this_year - (this_year - year) % _CENTURY, month, day)
    if born is not None and born > today():
        born = _day(born.year - _CENTURY, month, day)
    return born if match["sign"] != "+" or born is None else _day(born.year - _CENTURY, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
