"""Text messages, as clients see them before they are sent."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.scalars import CurrencyCode
from reskontra.domain.delivery import sms_prices, sms_segments
from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.quiet_hours import leaves_at
from reskontra.domain.delivery.sms_prices import SmsTariff
from reskontra.domain.delivery.sms_segments import sms_size
from reskontra.domain.delivery.sms_writing import SmsText
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now

SmsAlphabet: TypeAlias = sms_segments.SmsAlphabet
strawberry.enum(
    sms_segments.SmsAlphabet,
    name="SmsAlphabet",
    description="What a text message is written in; UCS-2 holds less than half of GSM-7.",
)


@strawberry.type
class SmsPrice:
    """What text messages cost the operator, with all the decimals of its price list (pris)."""

    amount: Decimal
    currency: CurrencyCode

    @classmethod
    def of(cls, value: sms_prices.SmsPrice | None) -> Self | None:
        if value is None:
            return None
        return cls(amount=value.amount, currency=CurrencyCode(value.currency))


@strawberry.type
class SmsRecipient:
    """A number that a text message would go to (mottagare)."""

    number: str = strawberry.field(description="E.164, or as it was written if it is no number.")
    is_valid: bool = strawberry.field(description="Whether text messages go there.")
    is_abroad: bool = strawberry.field(description="Whether it belongs to another country.")
    price: SmsPrice | None = strawberry.field(description="Null where nobody knows.")

    @classmethod
    def of(cls, written: str, segments: int, tariff: SmsTariff) -> Self:
        number = mobile_number(written)
        price = tariff.price_of(number, segments) if number else None
        return cls(
            number=number.e164 if number else written,
            is_valid=number is not None,
            is_abroad=number is not None and number.is_abroad,
            price=SmsPrice.of(price),
        )


@strawberry.type
class SmsPreview:
    """A text message as it would leave (förhandsgranskning av sms)."""

    sender: str = strawberry.field(description="Who it is from (avsändare).")
    text: str
    alphabet: SmsAlphabet
    units: int = strawberry.field(description="How many characters it counts as (tecken).")
    segments: int = strawberry.field(description="How many messages are paid (delar).")
    unusual: list[str] = strawberry.field(
        description="Characters that GSM-7 lacks and that make the message dearer."
    )
    recipients: list[SmsRecipient]
    total: SmsPrice | None = strawberry.field(
        description="What it costs to all of them; null where a price is unknown."
    )
    leaves_at: datetime = strawberry.field(
        description="When it leaves if it is sent now: not from 20 to 08, nor on red days."
    )
    is_carried: bool = strawberry.field(
        description="Whether anybody carries text messages from here."
    )

    @classmethod
    def of(
        cls, text: SmsText, sender: str, recipients: Sequence[str], tariff: SmsTariff | None
    ) -> Self:
        size, prices = sms_size(text.text), tariff or SmsTariff()
        return cls(
            sender=sender,
            text=text.text,
            alphabet=size.alphabet,
            units=size.units,
            segments=size.segments,
            unusual=list(text.unusual),
            recipients=[SmsRecipient.of(one, size.segments, prices) for one in recipients],
            total=SmsPrice.of(prices.price_of_all(recipients, size.segments)),
            leaves_at=leaves_at(Channel.SMS, now()),
            is_carried=tariff is not None,
        )
