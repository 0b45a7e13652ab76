"""What happened in the firm over the past twelve months; the same each time it is told."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from reskontra.console.demo.cast import CUSTOMERS, Customer

_MONTHS = 12
_DAYS_IN_MONTH = 30
_TERMS_DAYS = 30
_MONTH_NAMES = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an invoice."""

    description: str
    quantity: str
    unit: str
    price: str
    vat: str = "25"
    article: str = ""

    def as_input(self, articles: Mapping[str, str]) -> dict[str, str]:
        """The line as the API takes it; what an article is decides its VAT."""
        sold = (
            {"articleId": articles[self.article]}
            if self.article in articles
            else {"vatRate": self.vat}
        )
        return {
            "description": self.description,
            "quantity": self.quantity,
            "unit": self.unit,
            "unitPrice": self.price,
            **sold,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One invoice, and what became of it.

    Attributes:
        paid_share: How much of it was paid; nothing for an open one.
        is_draft: Whether it was never issued.
    """

    customer: Customer
    written: date
    lines: tuple[Line, ...]
    paid_on: date | None = None
    paid_share: Fraction = Fraction(0)
    is_draft: bool = False

    @property
    def is_sent(self) -> bool:
        """Who has not said yes gets nothing."""
        return self.customer.has_consented

    @property
    def channel(self) -> str:
        """An authority gets e-invoices (lag 2018:1277), everybody else mail."""
        return "PEPPOL" if self.customer.kind == "AUTHORITY" else "EMAIL"


def story(today: date) -> list[Chapter]:
    """The past year, oldest first, with two drafts at the end."""
    chance = random.Random(1_901)  # noqa: S311 - the same story each time, no secret
    told = sorted(_chapters(today, chance), key=lambda chapter: chapter.written)
    drafts = [
        Chapter(customer=CUSTOMERS[place], written=today, lines=_work(today, chance), is_draft=True)
        for place in (0, 2)
    ]
    return told + drafts


def fresh_lines(today: date) -> tuple[Line, ...]:
    """What is invoiced while the audience watches."""
    return (
        Line(
            f"Systemutveckling, {_MONTH_NAMES[today.month - 1]}",
            "42.5",
            "tim",
            "1150.00",
            article="100",
        ),
        Line("Arkitekturgranskning", "6", "tim", "1450.00", article="110"),
        Line("Tågresa Umeå–Stockholm, tur och retur", "1", "st", "1486.79", "6"),
    )


def _chapters(today: date, chance: random.Random) -> Iterator[Chapter]:
    for months_ago in range(_MONTHS - 1, -1, -1):
        for _ in range(chance.randint(3, 5)):
            days_ago = months_ago * _DAYS_IN_MONTH + chance.randint(0, _DAYS_IN_MONTH - 1)
            written = today - timedelta(days=days_ago)
            customer = chance.choice(CUSTOMERS)
            paid_on, share = _payment(written, today, chance)
            yield Chapter(
                customer=customer,
                written=written,
                lines=_work(written, chance),
                paid_on=paid_on,
                paid_share=share,
            )


def _payment(written: date, today: date, chance: random.Random) -> tuple[date | None, Fraction]:
    day = written + timedelta(days=_TERMS_DAYS + chance.randint(-12, 6))
    mood = chance.random()
    if day > today or mood > 0.92:  # noqa: PLR2004 - one in twelve does not pay
        return None, Fraction(0)
    return day, _HALF if mood > 0.87 else Fraction(1)  # noqa: PLR2004 - one in twenty pays half


def _work(day: date, chance: random.Random) -> tuple[Line, ...]:
    month = _MONTH_NAMES[day.month - 1]
    halves = chance.randint(16, 120)
    hours = f"{halves // 2}.{5 * (halves % 2)}"
    more = (
        Line("Projektledning", str(chance.randint(2, 12)), "tim", "1250.00", article="120"),
        Line("Utbildningsdag på plats", "1", "dag", "18500.00", article="200"),
        Line(
            "Handbok i förvaltning, tryckt", str(chance.randint(2, 30)), "st", "349.00", "6", "220"
        ),
        Line("Lunch vid kursdag", str(chance.randint(6, 18)), "st", "132.14", "12", "210"),
        Line("Driftavtal, månad", "1", "mån", "4995.00", article="300"),
        Line("Molntjänst, vidarefakturerad", "1", "mån", "1200.00"),
    )
    first = Line(f"Systemutveckling, {month}", hours, "tim", "1150.00", article="100")
    return (first, *chance.sample(more, chance.randint(0, 3)))
