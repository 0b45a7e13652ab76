"""What may be planned to fall due by an agreement, and which period comes next.

Periods follow each other from their first day, which is the day of the month of each of them as far
as the month has it, also after a pause. A period that has begun is whole, also where the agreement
ends in it, and keeps its days: another day of the month holds from a first day after what is paid
for. No period begins by itself that was over before the agreement asked for it.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from reskontra.domain.agreements.plan_views import NewInstalment
from reskontra.domain.agreements.refusals import (
    BankMissing,
    InstalmentsUnfit,
    OnAccountApart,
    PeriodDayUnfit,
    PeriodIsOver,
    SumUnusable,
    TooManyInstalments,
)
from reskontra.domain.agreements.views import (
    BY_INSTALMENT,
    BY_PERIOD,
    AgreementCard,
    AgreementEntry,
    AgreementForm,
    AgreementState,
    BankTerms,
    PeriodTerms,
)
from reskontra.domain.catalogue.articles import price_reasons
from reskontra.domain.catalogue.prices import day_reasons
from reskontra.domain.catalogue.refusals import VatClassWithoutRate
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.limits import Path, range_reasons, text_reasons
from reskontra.domain.kernel.periods import Month
from reskontra.domain.kernel.refusals import Refusal, Required
from reskontra.domain.kernel.text import one_line

MOST_INSTALMENTS: Final = 120
LONGEST_PERIOD: Final = 12
# Ten thousand hours a period, more than a person works in five years.
MOST_MINUTES: Final = 600_000
SUM_BOUND: Final = Decimal(10) ** 10

_PERIOD: Final = ("period",)
_ORE: Final = Decimal("0.01")
_DAY: Final = timedelta(days=1)


class Period(NamedTuple):
    """Days that are paid for at once."""

    first: date
    last: date


def period_of(form: AgreementForm, period: PeriodTerms | None) -> PeriodTerms | None:
    """The terms in clean texts, without what their form does not have."""
    if period is None or form not in BY_PERIOD:
        return None
    return replace(
        period,
        description=one_line(period.description),
        bank=period.bank if form is AgreementForm.HOUR_BANK else None,
    )


def kept_going(entry: AgreementEntry, kept: AgreementCard) -> AgreementEntry:
    """The entry, with periods that go on where those of the agreement do: a pause stays free."""
    if entry.period is None or kept.period is None:
        return entry
    return replace(entry, period=replace(entry.period, goes_on=kept.period.goes_on))


def caught_up(
    entry: AgreementEntry, kept: AgreementCard, last: date | None, today: date
) -> AgreementEntry:
    """The entry, whose periods leave out those that were over before it asked for them.

    Until now it may have asked for none: it was over or to come, of another form, or its first day
    was ahead. Days that passed so are free (ADR 54); whoever wants them paid for writes that
    invoice. A period that was to begin already, and that nobody has begun yet, is left to begin.
    ``last`` is the last day that is paid for.
    """
    if entry.period is None or _is_under_way(kept, last, today):
        return entry
    goes_on = resumed(entry.period, last, today)
    if goes_on == following(entry.period, last).first:
        return entry
    return replace(entry, period=replace(entry.period, goes_on=goes_on))


def day_reasons_of(
    period: PeriodTerms | None, kept: PeriodTerms | None, last: date | None
) -> list[Refusal]:
    """Why periods cannot begin on another day of the month: the next would be long or short.

    A sum pays for whole periods. A first day after what is paid for is one that they can begin on;
    the days before it are free.
    """
    if period is None or (kept is not None and period.begins == kept.begins):
        return []
    first = following(period, last).first
    if first == _in_month(Month.of(first), period.begins.day):
        return []
    return [PeriodDayUnfit(path=(*_PERIOD, "begins"), earliest=first)]


def period_reasons(
    form: AgreementForm, period: PeriodTerms | None, today: date, country: CountryPack
) -> list[Refusal]:
    """Every reason against tidy terms of a period, in the order of their fields."""
    if form not in BY_PERIOD:
        return []
    if period is None:
        # What is paid on account may fall due on days that are planned one by one.
        return [] if form in BY_INSTALMENT else [Required(path=_PERIOD)]
    return [
        *range_reasons(period.months, (*_PERIOD, "months"), 1, LONGEST_PERIOD),
        *day_reasons(period.begins, (*_PERIOD, "begins")),
        *text_reasons(period.description, (*_PERIOD, "description"), is_required=True),
        *_sum_reasons(period.amount, (*_PERIOD, "amount")),
        *_class_reasons(period.vat_class, _PERIOD, today, country),
        *_bank_reasons(form, period.bank),
    ]


def period_over_reasons(period: PeriodTerms, today: date) -> list[Refusal]:
    """Nothing is asked for by itself for days that were over when it was agreed."""
    if following(period, None).last >= today:
        return []
    return [PeriodIsOver(path=(*_PERIOD, "begins"))]


def instalments_of(given: Iterable[NewInstalment]) -> tuple[NewInstalment, ...]:
    """Instalments in clean texts, in the order in which they fall due."""
    tidy = [replace(each, description=one_line(each.description)) for each in given]
    return tuple(sorted(tidy, key=lambda each: each.due_date))


def instalment_reasons(
    form: AgreementForm, given: Sequence[NewInstalment], today: date, country: CountryPack
) -> list[Refusal]:
    """Every reason against a plan, in input order."""
    if given and form not in BY_INSTALMENT:
        return [InstalmentsUnfit(path=("instalments",))]
    if len(given) > MOST_INSTALMENTS:
        return [TooManyInstalments(path=("instalments",), maximum=MOST_INSTALMENTS)]
    return [
        reason
        for place, each in enumerate(given)
        for reason in _reasons(each, ("instalments", place), today, country)
    ]


def apart_reasons(
    vat_class: VatClass,
    hours: Collection[VatClass],
    path: Path,
    today: date,
    country: CountryPack,
) -> list[Refusal]:
    """Why a sum on account would be taken off no hours: none of them bear its VAT.

    An advance is taxed as what it pays for (ML 2023:200, 7 kap.), and it is taken off at its own
    rate. Where the agreement names no ``hours``, any may be worked by it.
    """
    rates = country.vat_rates_through(vat_class, today, today)
    borne = {rate for each in hours for rate in country.vat_rates_through(each, today, today)}
    if not hours or not rates or borne & set(rates):
        return []
    return [OnAccountApart(path=(*path, "vatClass"), percent=rates[0])]


def following(period: PeriodTerms, last: date | None) -> Period:
    """The period after the ``last`` day that is paid for; the first one where none is."""
    first = max(period.begins, period.goes_on or date.min, last + _DAY if last else date.min)
    month = Month.of(first).plus(period.months)
    return Period(first, _in_month(month, period.begins.day) - _DAY)


def resumed(period: PeriodTerms, last: date | None, today: date) -> date:
    """Where periods begin anew: those that passed while nothing held are left out."""
    coming = following(period, last)
    while coming.last < today:
        coming = following(period, coming.last)
    return coming.first


def _in_month(month: Month, day: int) -> date:
    return month.first.replace(day=min(day, month.last.day))


def _is_under_way(kept: AgreementCard, last: date | None, today: date) -> bool:
    """Whether a period is to begin by what an agreement has said until now."""
    if kept.period is None or kept.state_on(today) is not AgreementState.RUNNING:
        return False
    return following(kept.period, last).first <= today


def _reasons(
    each: NewInstalment, path: Path, today: date, country: CountryPack
) -> Iterator[Refusal]:
    yield from day_reasons(each.due_date, (*path, "dueDate"))
    yield from text_reasons(one_line(each.description), (*path, "description"), is_required=True)
    yield from _sum_reasons(each.amount, (*path, "amount"))
    yield from _class_reasons(each.vat_class, path, today, country)


def _sum_reasons(amount: Decimal, path: Path) -> Iterator[Refusal]:
    is_usable = amount.is_finite() and 0 < amount < SUM_BOUND and amount == round(amount, 2)
    if not is_usable:
        yield SumUnusable(path=path, smallest=_ORE)


def _class_reasons(
    vat_class: VatClass, path: Path, today: date, country: CountryPack
) -> Iterator[Refusal]:
    if not country.vat_rates_through(vat_class, today, today):
        yield VatClassWithoutRate(path=(*path, "vatClass"), on=today)


def _bank_reasons(form: AgreementForm, bank: BankTerms | None) -> Iterator[Refusal]:
    if form is not AgreementForm.HOUR_BANK:
        return
    path = (*_PERIOD, "bank")
    if bank is None:
        yield BankMissing(path=path)
        return
    yield from range_reasons(bank.minutes, (*path, "minutes"), 1, MOST_MINUTES)
    yield from price_reasons(bank.overage_price, (*path, "overagePrice"))
    yield from range_reasons(bank.warn_percent, (*path, "warnPercent"), 1, 100)
