"""What the catalogue may hold about a type of hours."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue.articles import (
    LONGEST_NUMBER,
    MOST_DECIMALS,
    PRICE_BOUND,
    exemption_of,
    exemption_reasons,
    is_exact,
    price_reasons,
)
from reskontra.domain.catalogue.chart import ACCOUNT
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.catalogue.hour_type_views import HourTypeEntry
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.refusals import (
    AccountInvalid,
    PayUnusable,
    PercentUnusable,
    TooManyWindows,
    WindowTwice,
)
from reskontra.domain.catalogue.surcharges import SurchargeWindow
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.kernel.limits import SHORT, Path, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal, Required
from reskontra.domain.kernel.text import line_or_none, one_line

UNIT: Final = "h"
LONGEST_PAY_CODE: Final = 20
MOST_WINDOWS: Final = 20
LONGEST_MINIMUM: Final = 24 * 60
# A whole day of work, for those who debit by started days.
LONGEST_STARTED: Final = 8 * 60
PERCENT_BOUND: Final = Decimal(1_000)


def tidied(entry: HourTypeEntry) -> HourTypeEntry:
    """The entry with clean texts."""
    return replace(
        entry,
        number=one_line(entry.number),
        name=one_line(entry.name),
        name_en=one_line(entry.name_en),
        exemption=exemption_of(entry.vat_class, entry.exemption),
        account=line_or_none(entry.account),
        pay_code=one_line(entry.pay_code),
        windows=tuple(replace(each, name=one_line(each.name)) for each in entry.windows),
    )


def reasons_not_to_list(entry: HourTypeEntry, country: CountryPack) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    reasons = text_reasons(entry.number, ("number",), maximum=LONGEST_NUMBER, is_required=True)
    reasons += text_reasons(entry.name, ("name",), is_required=True)
    reasons += text_reasons(entry.name_en, ("nameEn",))
    reasons += exemption_reasons(entry.exemption, country)
    if entry.account and ACCOUNT.fullmatch(entry.account) is None:
        reasons.append(AccountInvalid(path=("account",)))
    reasons += text_reasons(entry.pay_code, ("payCode",), maximum=LONGEST_PAY_CODE)
    return reasons + terms_reasons(entry, ())


def terms_reasons(terms: HourTerms, path: Path) -> list[Refusal]:
    """Every reason against what an hour costs and pays."""
    reasons = price_reasons(terms.price, (*path, "price"))
    if not is_exact(terms.pay, PRICE_BOUND):
        reasons.append(PayUnusable(path=(*path, "pay"), maximum_decimals=MOST_DECIMALS))
    reasons += _debit_reasons(terms.price_debit, (*path, "priceDebit"))
    reasons += _debit_reasons(terms.pay_debit, (*path, "payDebit"))
    return [*reasons, *_windows_reasons(terms.windows, (*path, "windows"))]


def _debit_reasons(terms: DebitTerms, path: Path) -> list[Refusal]:
    minimum = range_reasons(terms.minimum, (*path, "minimumMinutes"), 0, LONGEST_MINIMUM)
    return minimum + range_reasons(terms.started, (*path, "startedMinutes"), 1, LONGEST_STARTED)


def _windows_reasons(windows: Sequence[SurchargeWindow], path: Path) -> Iterator[Refusal]:
    if len(windows) > MOST_WINDOWS:
        yield TooManyWindows(path=path, maximum=MOST_WINDOWS)
        return
    named: set[str] = set()
    for place, window in enumerate(windows):
        at, name = (*path, place), window.name.casefold()
        if name in named:
            yield WindowTwice(path=(*at, "name"))
        named |= {name} if name else set()
        yield from _window_reasons(window, at)


def _window_reasons(window: SurchargeWindow, at: Path) -> Iterator[Refusal]:
    yield from text_reasons(window.name, (*at, "name"), maximum=SHORT, is_required=True)
    if not window.days:
        yield Required(path=(*at, "days"))
    yield from _percent_reasons(window.price_percent, (*at, "pricePercent"))
    yield from _percent_reasons(window.pay_percent, (*at, "payPercent"))


def _percent_reasons(percent: Decimal, path: Path) -> list[Refusal]:
    if is_exact(percent, PERCENT_BOUND):
        return []
    return [PercentUnusable(path=path, maximum=PERCENT_BOUND)]
