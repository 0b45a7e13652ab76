"""What an invoice is made of: lines, VAT rows, the parties, the page."""

from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.addresses import Address
from reskontra.api.columns import column
from reskontra.api.money import Money, kronor_column
from reskontra.api.scalars import (
    Bankgiro,
    EmailAddress,
    Iban,
    OrgNumber,
    Plusgiro,
    Sha256,
    VatNumber,
)
from reskontra.domain.invoicing import parties, views
from reskontra.domain.invoicing.vat import VatSubtotal


@strawberry.type
class InvoiceLine:
    """Something sold (fakturarad)."""

    row: strawberry.Private[views.ListedLine]
    position: int = column("row.position")
    description: str = column("row.description", "Benämning.")
    quantity: Decimal = column("row.quantity", "Antal.")
    unit: str = column("row.unit", "Enhet.")
    unit_price: Decimal = column("row.unit_price", "Price without VAT (à-pris).")
    discount_percent: Decimal = column("row.discount_percent", "Rabatt i procent.")
    vat_rate: Decimal = column("row.vat_rate", "VAT in percent (momssats).")
    net: Money = kronor_column("row.net_minor", "What the line costs without VAT (radbelopp).")


@strawberry.type
class VatRow:
    """What bears one VAT rate, and the VAT on it (momsrad)."""

    rate: Decimal
    net: Money
    vat: Money

    @classmethod
    def of(cls, value: VatSubtotal) -> Self:
        return cls(rate=value.rate.percent, net=Money.of(value.net), vat=Money.of(value.vat))


@strawberry.type
class Seller:
    """The seller (säljare) as it stands on the issued invoice."""

    party: strawberry.Private[parties.Seller]
    name: str = column("party.name")
    org_number: OrgNumber = column("party.org_number")
    vat_number: VatNumber | None = column("party.vat_number")
    seat: str = column("party.seat", "Säte.")
    address: Address = column(lambda seller: Address.of(seller.party.address))
    email: EmailAddress | None = column("party.email")
    phone: str | None = column("party.phone")
    website: str | None = column("party.website")
    is_f_skatt_approved: bool = column("party.is_f_skatt_approved", "Godkänd för F-skatt.")
    bankgiro: Bankgiro | None = column("party.bankgiro")
    plusgiro: Plusgiro | None = column("party.plusgiro")
    iban: Iban | None = column("party.iban")
    bic: str | None = column("party.bic")


@strawberry.type
class Buyer:
    """The buyer (köpare) as it stands on the invoice."""

    party: strawberry.Private[parties.Buyer]
    name: str = column("party.name")
    number: int | None = column("party.number", "Kundnummer.")
    org_number: OrgNumber | None = column("party.org_number")
    vat_number: VatNumber | None = column("party.vat_number")
    email: EmailAddress | None = column("party.email")
    address: Address = column(lambda buyer: Address.of(buyer.party.address))


@strawberry.type
class Document:
    """A file in the archive (dokument): the very bytes that were issued."""

    url: str = strawberry.field(description="Valid for five minutes.")
    sha256: Sha256
    size: int = strawberry.field(description="Bytes.")


@strawberry.type
class ActionState:
    """Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing."""

    action: str
    allowed: bool
    reason_code: str | None = None
    reason: str | None = strawberry.field(
        default=None, description="For people, in the caller's language."
    )
