"""Which paragraph gives a supply its rate. Source: mervärdesskattelagen (2023:200) 9 och 10 kap."""

from datetime import date
from typing import Final

from reskontra.domain.countries.vat import VatClass

_FIRST: Final = date(2023, 7, 1)
_PARAGRAPHS: Final = {
    VatClass.STANDARD: "9 kap. 2 §",
    VatClass.FOOD: "9 kap. 3 §",
    VatClass.HOTEL: "9 kap. 4 §",
    VatClass.RESTAURANT: "9 kap. 5 §",
    VatClass.ART: "9 kap. 6 §",
    VatClass.REPAIR: "9 kap. 7 §",
    VatClass.TRANSPORT: "9 kap. 8 §",
    VatClass.BOOKS: "9 kap. 9–13 §§",
    VatClass.CULTURE: "9 kap. 14–15 §§",
    VatClass.COPYRIGHT: "9 kap. 16–17 §§",
    VatClass.SPORT: "9 kap. 18 §",
    VatClass.DANCE: "9 kap. 2 §",
    VatClass.EXEMPT: "10 kap.",
}


def law_of(supply: VatClass, day: date) -> str:
    """The paragraph in force on ``day``; nothing before the law of 2023, which numbered anew."""
    return f"{_PARAGRAPHS[supply]} ML (2023:200)" if day >= _FIRST else ""
