"""Whether the numbers of documents are whole."""

from datetime import date
from typing import Self

import strawberry

from reskontra.domain.invoicing import gap_report


@strawberry.type
class NumberSpan:
    """Numbers from the first through the last (nummer)."""

    first: int
    last: int


@strawberry.type
class BackwardNumber:
    """A number dated before the number ahead of it: lawful, and worth a look (datum bakåt)."""

    number: int
    invoice_date: date
    date_before: date = strawberry.field(description="The date of the number ahead of it.")


@strawberry.type
class NumberCheck:
    """One row of numbers against its documents and the history (nummerkontroll)."""

    title: str | None = strawberry.field(description="Null for credit notes of before.")
    year: int | None
    first: int | None = strawberry.field(description="The first number given.")
    last: int | None = strawberry.field(description="The last number given.")
    count: int
    is_whole: bool
    gaps: list[NumberSpan] = strawberry.field(description="Without a document (luckor).")
    untold: list[int] = strawberry.field(description="Documents whose issue no history tells of.")
    lost: list[int] = strawberry.field(description="Issued by the history, without a document.")
    backwards: list[BackwardNumber]

    @classmethod
    def of(cls, value: gap_report.NumberReport) -> Self:
        return cls(
            title=value.title,
            year=value.year,
            first=value.first,
            last=value.last,
            count=value.documents,
            is_whole=value.is_whole,
            gaps=[NumberSpan(first=first, last=last) for first, last in value.gaps],
            untold=list(value.untold),
            lost=list(value.lost),
            backwards=[BackwardNumber(**each._asdict()) for each in value.backwards],
        )


@strawberry.type
class NumberReport:
    """Proof that no number is missing (nummerrapport), by documents and chained history."""

    checks: list[NumberCheck]
    csv: str = strawberry.field(description="The same as a table, with a mark that it is UTF-8.")
