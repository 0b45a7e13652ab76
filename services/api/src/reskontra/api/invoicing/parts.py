"""What an invoice is made of: lines, VAT rows, sums, the parties, the page."""

from decimal import Decimal
from enum import Enum
from typing import Self, TypeAlias

import strawberry

from reskontra.api.addresses import Address
from reskontra.api.columns import asked, column
from reskontra.api.context import Context
from reskontra.api.errors import ErrorCode
from reskontra.api.invoicing.loaders import LineReason, line_reason
from reskontra.api.money import Money, kronor_column
from reskontra.api.refusals import UserError, sentence, sentence_of_code
from reskontra.api.scalars import (
    Bankgiro,
    EmailAddress,
    Iban,
    OrgNumber,
    Plusgiro,
    VatNumber,
)
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.invoicing import parties, views
from reskontra.domain.invoicing.counting import CountedDraft
from reskontra.domain.invoicing.vat import VatSubtotal
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.access import Permission


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
    article_id: ArticleId | None = column(
        lambda line: ArticleId(line.row.article_uuid) if line.row.article_uuid else None,
        "What was sold (artikel), if it was one of the catalogue's.",
    )
    why: LineReason | None = asked(line_reason, "Why it costs what it costs (varför det beloppet).")


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


InvoiceAction: TypeAlias = views.InvoiceAction
_NEEDED = {
    InvoiceAction.EDIT: Permission.INVOICE_WRITE,
    InvoiceAction.DISCARD: Permission.INVOICE_WRITE,
    InvoiceAction.ISSUE: Permission.INVOICE_ISSUE,
    InvoiceAction.SEND: Permission.INVOICE_SEND,
    InvoiceAction.SEND_AGAIN: Permission.INVOICE_SEND,
    InvoiceAction.REGISTER_PAYMENT: Permission.PAYMENT_WRITE,
    InvoiceAction.COPY: Permission.INVOICE_WRITE,
}


class NotPermitted(Refusal):
    """Somebody else may do it."""

    code = ErrorCode.FORBIDDEN.value


@strawberry.type
class ActionState:
    """Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing."""

    action: str = strawberry.field(
        description="`EDIT`, `DISCARD`, `ISSUE`, `SEND`, `SEND_AGAIN`, `REGISTER_PAYMENT`, `COPY`."
    )
    allowed: bool
    reason_code: str | None = None
    reason: str | None = strawberry.field(
        default=None, description="For people, in the caller's language."
    )

    @classmethod
    def of(cls, state: views.ActionState, context: Context) -> Self:
        """What the rules say, if the caller is one who may do it at all."""
        is_theirs = context.may(_NEEDED[state.action])
        code = state.reason_code if is_theirs else NotPermitted.code
        return cls(
            action=state.action.value,
            allowed=is_theirs and state.is_allowed,
            reason_code=code,
            reason=sentence_of_code(code, context.locale),
        )


@strawberry.enum
class DraftTotalsProblemCode(Enum):
    """Why a line cannot be counted."""

    TOO_MANY_LINES = "TOO_MANY_LINES"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    UNIT_PRICE_NEGATIVE = "UNIT_PRICE_NEGATIVE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    REQUIRED = "REQUIRED"


@strawberry.type
class DraftTotalsProblem(UserError):
    """What stands in the way of counting a line; the other lines are summed without it."""

    code: DraftTotalsProblemCode

    @classmethod
    def of(cls, reason: Refusal, locale: str) -> Self:
        return cls(
            code=DraftTotalsProblemCode(reason.code),
            message=sentence(reason, locale),
            path=list(reason.path),
            action=reason.action,
        )


@strawberry.type
class DraftTotalsLine:
    """What a line costs without VAT (radbelopp)."""

    position: int = strawberry.field(description="Its place among the lines asked about, from 1.")
    net: Money


@strawberry.type
class DraftTotals:
    """What lines come to (summering), counted as the invoice will be when it is issued."""

    lines: list[DraftTotalsLine] = strawberry.field(description="Those that can be counted.")
    vat_rows: list[VatRow] = strawberry.field(description="VAT per rate (momsspecifikation).")
    net: Money = strawberry.field(description="Without VAT (netto).")
    vat: Money = strawberry.field(description="Moms.")
    rounding: Money = strawberry.field(description="Öresavrundning.")
    total: Money = strawberry.field(description="To pay (att betala).")
    problems: list[DraftTotalsProblem] = strawberry.field(
        description="Why the other lines cannot be counted."
    )

    @classmethod
    def of(cls, value: CountedDraft, locale: str) -> Self:
        return cls(
            lines=[
                DraftTotalsLine(position=line.position, net=Money.of(line.net))
                for line in value.lines
            ],
            vat_rows=[VatRow.of(row) for row in value.totals.vat_rows],
            net=Money.of(value.totals.net),
            vat=Money.of(value.totals.vat),
            rounding=Money.of(value.totals.rounding),
            total=Money.of(value.totals.total),
            problems=[DraftTotalsProblem.of(reason, locale) for reason in value.problems],
        )
