"""Which paragraph gives a supply its rate. Source: mervärdesskattelagen (2023:200) 9 och 10 kap."""

from datetime import date
from typing import Final

from reskontra.domain.countries.se.vat_rates import Supply

_FIRST: Final = date(2023, 7, 1)
_PARAGRAPHS: Final = {
    Supply.STANDARD: "9 kap. 2 §",
    Supply.FOOD: "9 kap. 3 §",
    Supply.HOTEL: "9 kap. 4 §",
    Supply.RESTAURANT: "9 kap. 5 §",
    Supply.REPAIR: "9 kap. 7 §",
    Supply.TRANSPORT: "9 kap. 8–18 §§",
    Supply.BOOKS: "9 kap. 8–18 §§",
    Supply.CULTURE: "9 kap. 8–18 §§",
    Supply.EXEMPT: "10 kap.",
}


def law_of(supply: Supply, day: date) -> str:
    """The paragraph in force on ``day``; nothing before the law of 2023, which numbered anew."""
    return f"{_PARAGRAPHS[supply]} ML (2023:200)" if day >= _FIRST else ""
