"""What the register may hold about a consultant."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue.articles import is_exact
from reskontra.domain.consultants.refusals import (
    CheckedInFuture,
    FeeUnusable,
    TooManyQualifications,
)
from reskontra.domain.consultants.views import ConsultantEntry, ConsultantKind, Release
from reskontra.domain.countries import country_of, is_known
from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.countries.refusals import OrgNumberInvalid
from reskontra.domain.customers.refusals import OrgNumberMissing
from reskontra.domain.kernel.limits import (
    SHORT,
    email_reasons,
    locale_reasons,
    range_reasons,
    text_reasons,
)
from reskontra.domain.kernel.refusals import Refusal, Required
from reskontra.domain.kernel.text import line_or_none, one_line

MOST_QUALIFICATIONS: Final = 50
LOWEST_PRIORITY: Final = 999
LATEST_DAY: Final = 31
LONGEST_FOREIGN_ORG_NUMBER: Final = 30
ALL: Final = Decimal(100)


def tidied(entry: ConsultantEntry) -> ConsultantEntry:
    """The entry with clean texts, and without what others than its kind have.

    One who invoices through the firm alone leaves it a fee; a date is for those who are paid by it.
    Numbers, F-tax and leave to write invoices are a company's. They stay on the card of one who is
    no company any more, for what was earned as one is invoiced as one (ADR 51).
    """
    address = tidy_address(entry.address)
    tidy = replace(
        entry,
        name=one_line(entry.name),
        email=line_or_none(entry.email),
        phone=line_or_none(entry.phone),
        address=address,
        qualifications=_each_once(entry.qualifications),
        fee_percent=entry.fee_percent if _leaves_fee(entry) else None,
        release_day=entry.release_day if entry.release is Release.ON_DATE else None,
    )
    number = _tidy_org_number(line_or_none(entry.org_number), address.country)
    return replace(tidy, org_number=number, vat_number=tidy_vat_number(entry.vat_number))


def reasons_not_to_register(entry: ConsultantEntry, today: date) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    reasons = text_reasons(entry.name, ("name",), is_required=True)
    reasons += email_reasons(entry.email, ("email",))
    reasons += text_reasons(entry.phone, ("phone",), maximum=SHORT)
    reasons += locale_reasons(entry.locale, ("locale",))
    reasons += _company_reasons(entry, today)
    reasons += address_reasons(entry.address, ("address",))
    reasons += _fee_reasons(entry)
    reasons += _qualification_reasons(entry.qualifications)
    reasons += range_reasons(entry.priority, ("priority",), 1, LOWEST_PRIORITY)
    return [*reasons, *_release_reasons(entry)]


def _company_reasons(entry: ConsultantEntry, today: date) -> Iterator[Refusal]:
    if entry.org_number is None:
        if entry.kind is ConsultantKind.COMPANY:
            yield OrgNumberMissing(path=("orgNumber",))
    elif not is_known(entry.address.country):
        yield from text_reasons(
            entry.org_number, ("orgNumber",), maximum=LONGEST_FOREIGN_ORG_NUMBER
        )
    elif _home_number(entry.org_number, entry.address.country) is None:
        yield OrgNumberInvalid(path=("orgNumber",))
    yield from vat_number_reasons(entry.vat_number, ("vatNumber",))
    if entry.f_skatt_checked_date and entry.f_skatt_checked_date > today:
        yield CheckedInFuture(path=("fSkattCheckedDate",), today=today)


def _fee_reasons(entry: ConsultantEntry) -> Iterator[Refusal]:
    if not _leaves_fee(entry):
        return
    if entry.fee_percent is None:
        yield Required(path=("feePercent",))
    elif not is_exact(entry.fee_percent, ALL):
        yield FeeUnusable(path=("feePercent",), maximum=ALL)


def _qualification_reasons(named: tuple[str, ...]) -> Iterator[Refusal]:
    if len(named) > MOST_QUALIFICATIONS:
        yield TooManyQualifications(path=("qualifications",), maximum=MOST_QUALIFICATIONS)
        return
    for place, each in enumerate(named):
        yield from text_reasons(each, ("qualifications", place), maximum=SHORT)


def _release_reasons(entry: ConsultantEntry) -> list[Refusal]:
    if entry.release is not Release.ON_DATE:
        return []
    if entry.release_day is None:
        return [Required(path=("releaseDay",))]
    return range_reasons(entry.release_day, ("releaseDay",), 1, LATEST_DAY)


def _leaves_fee(entry: ConsultantEntry) -> bool:
    return entry.kind is ConsultantKind.SELF_EMPLOYED


def _tidy_org_number(text: str | None, country: str) -> str | None:
    if text is None or not is_known(country):
        return text
    return _home_number(text, country) or text


def _home_number(text: str, country: str) -> str | None:
    """A sole trader's firm has the number of its owner."""
    home = country_of(country)
    return home.organisation_number(text) or home.personal_number(text)


def _each_once(named: Iterable[str]) -> tuple[str, ...]:
    """What is named, by the first way in which it is written."""
    kept: dict[str, str] = {}
    for each in map(one_line, named):
        kept.setdefault(each.casefold(), each)
    return tuple(each for each in kept.values() if each)
