"""What an hour of work costs and pays by an agreement.

Precedence, on each side: the agreement's price on the day of the work before that of the hour type;
the consultant's own pay before that of the hour type. Surcharges, minimum and rounding are those of
the hour type. Where the work is paid for by plan, an hour costs nothing more; it pays as ever.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.agreements.views import AgreedPrice, AgreementCard, AgreementForm
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.catalogue.hour_type_views import HourTypeCard
from reskontra.domain.catalogue.ids import HourTypeId

# The plan's sum covers the work, so that each hour of it costs nothing.
INCLUDED: Final = frozenset({AgreementForm.FIXED_PRICE, AgreementForm.RETAINER})
_NOTHING: Final = Decimal(0)


def hour_terms(
    card: AgreementCard, hour_type: HourTypeCard, own_pay: Decimal | None, day: date
) -> HourTerms:
    """What an hour of a type costs and pays on a day; ``own_pay`` is the consultant's, if any."""
    agreed = agreed_price(card, hour_type.id, day)
    price = hour_type.price if agreed is None else agreed.price
    return HourTerms(
        price=_NOTHING if card.form in INCLUDED else price,
        pay=hour_type.pay if own_pay is None else own_pay,
        price_debit=hour_type.price_debit,
        pay_debit=hour_type.pay_debit,
        windows=hour_type.windows
        if card.form not in INCLUDED
        else tuple(replace(each, price_percent=_NOTHING) for each in hour_type.windows),
    )


def agreed_price(card: AgreementCard, hour_type_id: HourTypeId, day: date) -> AgreedPrice | None:
    """The latest price of a type that holds on a day; None where nothing is agreed."""
    begun = [
        each for each in card.prices if each.hour_type_id == hour_type_id and each.valid_from <= day
    ]
    return max(begun, key=lambda each: each.valid_from, default=None)
