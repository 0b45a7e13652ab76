"""What has happened to the company."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.ids import CompanyId
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
class NumberSeriesMoved(Event):
    """A number series that nobody had used yet was given another first number."""

    name: str
    start_number: int
