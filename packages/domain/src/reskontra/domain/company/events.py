"""What has happened to the company."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.ids import CompanyId, SeriesId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyOpened(Event):
    """The company has begun its books here."""

    company_id: CompanyId


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyChanged(Event):
    """The company's profile, accounts or logo have changed."""

    company_id: CompanyId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksClosed(Event):
    """Nothing may be dated on or before a day any more."""

    company_id: CompanyId
    through: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesCreated(Event):
    """A series of document numbers was begun, from ``first_number`` on."""

    series_id: SeriesId
    title: str
    first_number: int
    year_digits: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChanged(Event):
    """A series has another title, or begins or ends elsewhere."""

    series_id: SeriesId
    title: str
    first_number: int
    last_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChosen(Event):
    """A kind of document takes its numbers from a series, from a day on."""

    series_id: SeriesId
    numbered: str
    from_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesYearBegun(Event):
    """The first invoice of a year made a series begin anew."""

    series_id: SeriesId
    year: int
    first_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesEnded(Event):
    """A series, or a year of it, gives no more numbers."""

    series_id: SeriesId
    year: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesReopened(Event):
    """A series that was closed, or a year of it, gives numbers again."""

    series_id: SeriesId
    year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeppolConnectionAsked(Event):
    """The firm wants to send e-invoices in its own name."""

    company_id: CompanyId
    participant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeppolConnectionAnswered(Event):
    """The access point knows the firm's account, or does not; ``state`` tells."""

    company_id: CompanyId
    participant: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeppolConnectionEnded(Event):
    """The firm sends no e-invoices any more."""

    company_id: CompanyId
