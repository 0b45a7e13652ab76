"""What an agreement may say."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from reskontra.domain.agreements.plans import period_of
from reskontra.domain.agreements.refusals import (
    AgreedPriceTwice,
    ShareUnusable,
    TooManyAgreedPrices,
)
from reskontra.domain.agreements.views import AgreedPrice, AgreementEntry, BillingPolicy
from reskontra.domain.catalogue.articles import MOST_DECIMALS, PRICE_BOUND, is_exact, price_reasons
from reskontra.domain.catalogue.hour_types import PERCENT_BOUND
from reskontra.domain.catalogue.prices import day_reasons, validity_reasons
from reskontra.domain.catalogue.refusals import PayUnusable, PercentUnusable
from reskontra.domain.kernel.limits import LONG, SHORT, Path, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal, Required
from reskontra.domain.kernel.text import line_or_none, one_line, several_lines

MOST_PRICES: Final = 500
# A month: whoever cancels earlier than that has not cancelled late by any terms.
LONGEST_NOTICE: Final = 30 * 24
LONGEST_SILENCE: Final = 60
# Every month has it.
LAST_DAY_OF_MONTH: Final = 28

_WHOLE: Final = Decimal(100)


def tidied(entry: AgreementEntry) -> AgreementEntry:
    """The entry with clean texts, without what its policy and form do not ask for."""
    is_silent = entry.policy is BillingPolicy.SILENT_APPROVAL
    is_monthly = entry.policy is BillingPolicy.MONTHLY
    return replace(
        entry,
        name=one_line(entry.name),
        silent_days=entry.silent_days if is_silent else None,
        monthly_day=entry.monthly_day if is_monthly else None,
        order_number=line_or_none(entry.order_number),
        buyer_reference=line_or_none(entry.buyer_reference),
        our_reference=line_or_none(entry.our_reference),
        note=several_lines(entry.note),
        period=period_of(entry.form, entry.period),
    )


def reasons_not_to_agree(entry: AgreementEntry) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    return [
        *text_reasons(entry.name, ("name",), is_required=True),
        *_policy_reasons(entry),
        *validity_reasons(entry.valid_from, entry.valid_to, ()),
        *_cancellation_reasons(entry),
        *_rush_reasons(entry),
        *_mileage_reasons(entry),
        *text_reasons(entry.order_number, ("orderNumber",), maximum=SHORT),
        *text_reasons(entry.buyer_reference, ("buyerReference",), maximum=SHORT),
        *text_reasons(entry.our_reference, ("ourReference",), maximum=SHORT),
        *text_reasons(entry.note, ("note",), maximum=LONG),
        *_prices_reasons(entry.prices),
    ]


def _policy_reasons(entry: AgreementEntry) -> Iterator[Refusal]:
    if entry.policy is BillingPolicy.SILENT_APPROVAL and entry.silent_days is None:
        yield Required(path=("silentDays",))
    yield from range_reasons(entry.silent_days, ("silentDays",), 1, LONGEST_SILENCE)
    if entry.policy is BillingPolicy.MONTHLY and entry.monthly_day is None:
        yield Required(path=("monthlyDay",))
    yield from range_reasons(entry.monthly_day, ("monthlyDay",), 1, LAST_DAY_OF_MONTH)


def _cancellation_reasons(entry: AgreementEntry) -> Iterator[Refusal]:
    yield from range_reasons(entry.cancellation_hours, ("cancellationHours",), 1, LONGEST_NOTICE)
    for percent, field in (
        (entry.cancellation_price_percent, "cancellationPricePercent"),
        (entry.cancellation_pay_percent, "cancellationPayPercent"),
    ):
        if not is_exact(percent, PERCENT_BOUND) or percent > _WHOLE:
            yield ShareUnusable(path=(field,), maximum=_WHOLE)


def _rush_reasons(entry: AgreementEntry) -> Iterator[Refusal]:
    yield from range_reasons(entry.rush_hours, ("rushHours",), 1, LONGEST_NOTICE)
    for percent, field in (
        (entry.rush_price_percent, "rushPricePercent"),
        (entry.rush_pay_percent, "rushPayPercent"),
    ):
        if not is_exact(percent, PERCENT_BOUND):
            yield PercentUnusable(path=(field,), maximum=PERCENT_BOUND)


def _mileage_reasons(entry: AgreementEntry) -> Iterator[Refusal]:
    if entry.mileage_price is not None:
        yield from price_reasons(entry.mileage_price, ("mileagePrice",))
    if entry.mileage_pay is not None and not is_exact(entry.mileage_pay, PRICE_BOUND):
        yield PayUnusable(path=("mileagePay",), maximum_decimals=MOST_DECIMALS)


def _prices_reasons(prices: Sequence[AgreedPrice]) -> Iterator[Refusal]:
    if len(prices) > MOST_PRICES:
        yield TooManyAgreedPrices(path=("prices",), maximum=MOST_PRICES, given=len(prices))
        return
    begun = Counter((each.hour_type_id, each.valid_from) for each in prices)
    for place, each in enumerate(prices):
        at: Path = ("prices", place)
        yield from price_reasons(each.price, (*at, "price"))
        yield from day_reasons(each.valid_from, (*at, "validFrom"))
        if begun[each.hour_type_id, each.valid_from] > 1:
            yield AgreedPriceTwice(path=(*at, "validFrom"))
