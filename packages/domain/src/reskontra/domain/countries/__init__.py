"""What differs by country, as pure values."""

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.se import SWEDEN


class UnknownCountryFault(Exception):
    """We have no rules for that country."""


_PACKS: dict[str, CountryPack] = {"SE": SWEDEN}


def is_known(code: str) -> bool:
    """Whether we have rules for a country."""
    return code in _PACKS


def country_of(code: str) -> CountryPack:
    """The rules of the country that a company is in.

    Raises:
        UnknownCountryFault: There is no pack for ``code``.
    """
    if code not in _PACKS:
        raise UnknownCountryFault(code)
    return _PACKS[code]
