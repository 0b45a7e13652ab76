"""Months and due dates."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from typing_extensions import override


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Self:
        return cls(day.year, day.month)

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def plus(self, months: int) -> Self:
        """The month ``months`` later; earlier when negative."""
        index = self.year * 12 + self.month - 1 + months
        return type(self)(index // 12, index % 12 + 1)

    @override
    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def due_date(invoice_date: date, days: int) -> date:
    """The day that payment falls due, ``days`` after the invoice date.

    Where the calendar ends, that is its last day: who wrote such a date is told so elsewhere.
    """
    return invoice_date + timedelta(days=min(days, (date.max - invoice_date).days))
