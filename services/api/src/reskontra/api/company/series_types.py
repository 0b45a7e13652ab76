"""Series of document numbers, and what may be asked of them."""

from datetime import datetime
from typing import Self, TypeAlias

import strawberry
from strawberry import Maybe

from reskontra.api.changes import said
from reskontra.api.nodes import Node
from reskontra.domain.company import series, views
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.kernel.changes import UNCHANGED

Numbered: TypeAlias = views.Numbered
strawberry.enum(
    views.Numbered, description="A kind of document that can have a series of its own (slag)."
)


@strawberry.type
class NumberRow:
    """Numbers that follow each other without a gap: a series, or one year of it (nummerföljd)."""

    year: int | None
    first_number: int
    next_number: int | None = strawberry.field(
        description="The number that is taken next; null when all are taken."
    )
    last_number: int
    taken_count: int
    closed_at: datetime | None
    close_reason: str

    @classmethod
    def of(cls, value: series.Counter) -> Self:
        is_full = value.next_number > value.last_number
        return cls(
            year=value.year,
            first_number=value.first_number,
            next_number=None if is_full else value.next_number,
            last_number=value.last_number,
            taken_count=value.taken,
            closed_at=value.closed_at,
            close_reason=value.close_reason,
        )


@strawberry.type
class DocumentSeries(Node):
    """A series of invoice numbers (fakturanummerserie); no two can give the same number."""

    id: SeriesId
    version: int
    title: str = strawberry.field(description="What people call it (namn).")
    year_digits: int | None = strawberry.field(
        description="By year: how many digits follow the year (löpnummer per år)."
    )
    first_number: int = strawberry.field(description="Of a series by year without the year.")
    last_number: int
    first_year: int | None
    default_for: list[Numbered] = strawberry.field(
        description="What takes its number from it unless something else is said (standard för)."
    )
    closed_at: datetime | None
    close_reason: str
    is_used: bool = strawberry.field(description="Whether a number has been taken.")
    rows: list[NumberRow] = strawberry.field(description="The latest year first.")

    @classmethod
    def of(cls, value: series.DocumentSeries) -> Self:
        return cls(
            id=value.id,
            version=value.version,
            title=value.title,
            year_digits=value.year_digits,
            first_number=value.first_number,
            last_number=value.last_number,
            first_year=value.first_year,
            default_for=list(value.default_for),
            closed_at=value.closed_at,
            close_reason=value.close_reason,
            is_used=value.is_used,
            rows=list(map(NumberRow.of, value.counters)),
        )


@strawberry.input
class SeriesCreateInput:
    """A new series (ny nummerserie); with `yearDigits` it begins anew each year."""

    title: str = strawberry.field(description="Namn, till exempel enheten.")
    first_number: int = strawberry.field(
        default=1, description="Första nummer; of a series by year without the year."
    )
    last_number: int | None = strawberry.field(
        default=None, description="Sista nummer; up to where the next series begins when left out."
    )
    year_digits: int | None = strawberry.field(
        default=None, description="3 to 5 digits after the year: 4 gives 20260001."
    )
    first_year: int | None = strawberry.field(default=None, description="This year when left out.")
    default_for: list[Numbered] = strawberry.field(default_factory=list)
    idempotency_key: str | None = None

    def value(self) -> series.NewSeries:
        return series.NewSeries(
            title=self.title,
            first_number=self.first_number,
            last_number=self.last_number,
            year_digits=self.year_digits,
            first_year=self.first_year,
            default_for=tuple(self.default_for),
        )


@strawberry.input
class SeriesUpdateInput:
    """What may change of a series; what is left out stays. Its start only while it is unused."""

    id: SeriesId
    expected_version: int
    title: Maybe[str]
    first_number: Maybe[int]
    default_for: Maybe[list[Numbered]]

    def change(self) -> series.SeriesChange:
        title, first_number = said(self.title), said(self.first_number)
        kinds = said(self.default_for)
        return series.SeriesChange(
            title=title,
            first_number=first_number,
            default_for=kinds if kinds is UNCHANGED else tuple(kinds),
        )


@strawberry.input
class SeriesCloseInput:
    """A series, or one year of it, that gives no more numbers (avsluta)."""

    id: SeriesId
    expected_version: int
    reason: str = strawberry.field(description="Orsak.")
    year: int | None = None


@strawberry.input
class SeriesReopenInput:
    """A series, or one year of it, that gives numbers again (öppna igen)."""

    id: SeriesId
    expected_version: int
    year: int | None = None
