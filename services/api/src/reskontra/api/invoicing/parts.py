"""What an invoice is made of: lines, VAT rows, sums, the parties, the page."""

from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.addresses import Address
from reskontra.api.columns import asked, column
from reskontra.api.context import Context
from reskontra.api.errors import ErrorCode
from reskontra.api.invoicing.household_types import LineWork
from reskontra.api.invoicing.loaders import LineReason, line_reason
from reskontra.api.money import Money, money_column
from reskontra.api.refusals import sentence_of_code
from reskontra.api.scalars import (
    Bankgiro,
    EmailAddress,
    Iban,
    OrgNumber,
    Plusgiro,
    VatNumber,
)
from reskontra.api.vat import Sold, VatCase, VatClass
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.invoicing import actions, lines, parties
from reskontra.domain.invoicing.crediting import LineLeft
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.vat import VatSubtotal
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.access import Permission


@strawberry.type
class InvoiceLine:
    """Something sold (fakturarad)."""

    row: strawberry.Private[lines.ListedLine]
    position: int = column("row.position")
    heading: str = column("row.heading", "Above the line; begins a section (rubrik).")
    description: str = column("row.description", "Benämning.")
    quantity: Decimal = column("row.quantity", "Antal.")
    unit: str = column("row.unit", "Enhet.")
    unit_price: Decimal = column(
        "row.unit_price", "À-pris; with VAT where the invoice's prices include it."
    )
    discount_percent: Decimal = column("row.discount_percent", "Rabatt i procent.")
    vat_rate: Decimal = column("row.vat_rate", "VAT in percent (momssats).")
    sold: Sold | None = column(
        lambda line: Sold(line.row.sold) if line.row.sold else None, "Vad som säljs."
    )
    vat_class: VatClass | None = column(
        lambda line: VatClass(line.row.vat_class) if line.row.vat_class else None, "Momsklass."
    )
    vat_case: VatCase | None = column(
        lambda line: VatCase(line.row.vat_case) if line.row.vat_case else None,
        "Chosen, or as decided at issue (momsfall); null for an ordinary sale or one to decide.",
    )
    exemption: str | None = column("row.exemption", "The paragraph that exempts it (undantag).")
    net: Money = money_column("row.net_minor", "row.currency", "What the line costs without VAT.")
    amount: Money = money_column(
        "row.amount_minor",
        "row.currency",
        "Radbelopp; with VAT where the invoice's prices include it.",
    )
    article_id: ArticleId | None = column(
        lambda line: ArticleId(line.row.article_uuid) if line.row.article_uuid else None,
        "What was sold (artikel), if it was one of the catalogue's.",
    )
    advance_id: InvoiceId | None = column(
        lambda line: InvoiceId(line.row.advance_uuid) if line.row.advance_uuid else None,
        "The advance that the line takes off (avgår förskott).",
    )
    household: LineWork | None = column(
        lambda line: LineWork.of(line.row.household), "Labour or material in a home (ROT/RUT)."
    )
    why: LineReason | None = asked(line_reason, "Why it costs what it costs (varför det beloppet).")


@strawberry.type
class LeftToCredit:
    """What is left to credit of a line (kvar att kreditera)."""

    position: int
    quantity: Decimal = strawberry.field(description="Antal, at the line's price.")
    amount: Money = strawberry.field(
        description="Belopp; with VAT where the invoice's prices include it."
    )

    @classmethod
    def of(cls, value: LineLeft) -> Self:
        quantity = value.quantity if value.is_by_quantity else Decimal(0)
        amount = Money.of(value.amount)
        return cls(position=value.line.position, quantity=quantity, amount=amount)


@strawberry.type
class VatRow:
    """What is treated alike, at one rate, and the VAT on it (momsrad)."""

    case: VatCase
    rate: Decimal
    net: Money
    vat: Money
    net_in_kronor: Money | None = strawberry.field(
        description="What bears it in kronor; null where they are the invoice's currency."
    )
    vat_in_kronor: Money | None = strawberry.field(description="Moms i SEK (ML 17 kap. 29 §).")

    @classmethod
    def of(cls, value: VatSubtotal) -> Self:
        return cls(
            case=value.case,
            rate=value.rate.percent,
            net=Money.of(value.net),
            vat=Money.of(value.vat),
            net_in_kronor=Money.of(value.net_sek) if value.net_sek is not None else None,
            vat_in_kronor=Money.of(value.vat_sek) if value.vat_sek is not None else None,
        )


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
    is_construction_business: bool = column(
        "party.is_construction_business", "Säljer mer än tillfälligt byggtjänster."
    )


InvoiceAction: TypeAlias = actions.InvoiceAction
_NEEDED = {
    InvoiceAction.EDIT: Permission.INVOICE_WRITE,
    InvoiceAction.DISCARD: Permission.INVOICE_WRITE,
    InvoiceAction.ISSUE: Permission.INVOICE_ISSUE,
    InvoiceAction.SEND: Permission.INVOICE_SEND,
    InvoiceAction.SEND_AGAIN: Permission.INVOICE_SEND,
    InvoiceAction.REGISTER_PAYMENT: Permission.PAYMENT_WRITE,
    InvoiceAction.COPY: Permission.INVOICE_WRITE,
    InvoiceAction.CREDIT: Permission.INVOICE_WRITE,
    InvoiceAction.PAY_BACK: Permission.PAYMENT_WRITE,
}


class NotPermitted(Refusal):
    """Somebody else may do it."""

    code = ErrorCode.FORBIDDEN.value


@strawberry.type
class ActionState:
    """Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing."""

    action: str = strawberry.field(
        description="`EDIT`, `DISCARD`, `ISSUE`, `SEND`, `SEND_AGAIN`, `REGISTER_PAYMENT`, `COPY`,"
        " `CREDIT`, `PAY_BACK`."
    )
    allowed: bool
    reason_code: str | None = None
    reason: str | None = strawberry.field(
        default=None, description="For people, in the caller's language."
    )

    @classmethod
    def of(cls, state: actions.ActionState, context: Context) -> Self:
        """What the rules say, if the caller is one who may do it at all."""
        is_theirs = context.may(_NEEDED[state.action])
        code = state.reason_code if is_theirs else NotPermitted.code
        return cls(
            action=state.action.value,
            allowed=is_theirs and state.is_allowed,
            reason_code=code,
            reason=sentence_of_code(code, context.locale),
        )
