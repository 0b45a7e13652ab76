"""The reference rates as the European Central Bank writes them: pure, and trusting nothing.

Source: European Central Bank, "Euro foreign exchange reference rates", XML (``eurofxref-daily.xml``
and ``eurofxref-hist-90d.xml``): a ``Cube`` for each day, ``time="2026-11-25"``, holding one for
each currency, ``currency="SEK" rate="11.0235"``, which is so many of it for one euro.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from reskontra.domain.kernel.xml_text import Element, read_xml
from reskontra.workers.ports.rates import PublishedRate, RatesOutage
from reskontra.workers.ports.silence import HALF_ANSWER

_TOO_MANY, _FINE = 429, 200
_CUBE: Final = "{http://www.ecb.int/vocabulary/2002-08-01/eurofxref}Cube"
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_RATE: Final = re.compile(r"\d{1,9}(\.\d{1,8})?")


def rates_of(status: int, body: bytes) -> tuple[PublishedRate, ...]:
    """Read what was answered: every rate of every day, or none at all.

    Raises:
        RatesOutage: It cannot be had now, or what came are no rates.
    """
    if status == _TOO_MANY:
        raise RatesOutage("TOO_MANY_REQUESTS")
    if status != _FINE:
        raise RatesOutage(f"HTTP_{status}")
    try:
        rates = tuple(_rates(read_xml(body)))
    except (ValueError, InvalidOperation):
        raise RatesOutage(HALF_ANSWER) from None
    if not _are_whole(rates):
        raise RatesOutage(HALF_ANSWER)
    return rates


def _rates(told: Element) -> Iterator[PublishedRate]:
    for day in told.iterfind(f"{_CUBE}/{_CUBE}[@time]"):
        for one in day.iterfind(_CUBE):
            currency, rate = one.get("currency", ""), one.get("rate", "")
            if not _CURRENCY.fullmatch(currency) or not _RATE.fullmatch(rate):
                raise ValueError(currency)
            yield PublishedRate(currency, date.fromisoformat(day.get("time", "")), Decimal(rate))


def _are_whole(rates: Sequence[PublishedRate]) -> bool:
    """Whether each day has the krona, without which nothing can be converted, and all are more."""
    days = {each.day for each in rates}
    with_krona = {each.day for each in rates if each.currency == "SEK"}
    return bool(days) and days == with_krona and all(each.per_euro > 0 for each in rates)
