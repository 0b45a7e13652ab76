"""What lines come to while somebody writes them, how each is treated, and what is missing."""

from decimal import Decimal
from enum import Enum
from typing import Self

import strawberry

from reskontra.api.exchange.types import ExchangeRate
from reskontra.api.invoicing.adjustment_types import DraftTotalsAdjustment
from reskontra.api.invoicing.form_types import InvoiceForm
from reskontra.api.invoicing.household_counting import DraftHousehold
from reskontra.api.invoicing.parts import VatRow
from reskontra.api.money import Money
from reskontra.api.refusals import UserError, sentence
from reskontra.api.vat import VatCase, VatReason, why
from reskontra.domain.invoicing.counting import CountedDraft, CountedLine
from reskontra.domain.kernel.refusals import Refusal


@strawberry.enum
class DraftTotalsProblemCode(Enum):
    """Why a line cannot be counted."""

    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ADVANCE_NOT_FOUND = "ADVANCE_NOT_FOUND"
    ADVANCE_CURRENCY_UNFIT = "ADVANCE_CURRENCY_UNFIT"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    UNIT_PRICE_NEGATIVE = "UNIT_PRICE_NEGATIVE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    REQUIRED = "REQUIRED"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    ADVANCE_RATE_CHANGES = "ADVANCE_RATE_CHANGES"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    SOLD_MISSING = "SOLD_MISSING"
    DISTANCE_SALE_UNDECIDED = "DISTANCE_SALE_UNDECIDED"
    CONSUMER_ABROAD_UNDECIDED = "CONSUMER_ABROAD_UNDECIDED"
    VAT_PLACE_UNDECIDED = "VAT_PLACE_UNDECIDED"
    TOO_MANY_ADJUSTMENTS = "TOO_MANY_ADJUSTMENTS"
    ADJUSTMENT_AMBIGUOUS = "ADJUSTMENT_AMBIGUOUS"
    ADJUSTMENT_NOT_POSITIVE = "ADJUSTMENT_NOT_POSITIVE"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    PRICE_IN_OTHER_CURRENCY = "PRICE_IN_OTHER_CURRENCY"
    HOUSEHOLD_CURRENCY_UNFIT = "HOUSEHOLD_CURRENCY_UNFIT"
    ELECTRONICS_CURRENCY_UNFIT = "ELECTRONICS_CURRENCY_UNFIT"


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


@strawberry.enum
class VatFactMissingCode(Enum):
    """A fact that a VAT case or a currency wants."""

    VAT_TEXT_MISSING = "VAT_TEXT_MISSING"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    BUYER_VAT_NUMBER_MISSING = "BUYER_VAT_NUMBER_MISSING"
    BUYER_VAT_NUMBER_NOT_VALID = "BUYER_VAT_NUMBER_NOT_VALID"
    BUYER_SWEDISH_VAT_NUMBER_MISSING = "BUYER_SWEDISH_VAT_NUMBER_MISSING"
    BUYER_NOT_IN_CONSTRUCTION = "BUYER_NOT_IN_CONSTRUCTION"
    BUYER_NOT_BUSINESS = "BUYER_NOT_BUSINESS"
    DELIVERY_COUNTRY_UNFIT = "DELIVERY_COUNTRY_UNFIT"
    SUPPLY_DATE_MISSING = "SUPPLY_DATE_MISSING"
    SOLD_UNFIT = "SOLD_UNFIT"
    ELECTRONICS_WITHIN_LIMIT = "ELECTRONICS_WITHIN_LIMIT"
    SELLER_CHARGES_NO_VAT = "SELLER_CHARGES_NO_VAT"
    SELLER_NOT_REGISTERED = "SELLER_NOT_REGISTERED"
    SELLER_NOT_SMALL = "SELLER_NOT_SMALL"
    SELLER_VAT_NUMBER_MISSING = "SELLER_VAT_NUMBER_MISSING"
    PRICE_WITHOUT_VAT = "PRICE_WITHOUT_VAT"
    RATE_MISSING = "RATE_MISSING"
    IBAN_MISSING = "IBAN_MISSING"


@strawberry.type
class VatFactMissing(UserError):
    """What VAT and currency want told before the invoice may be issued (saknad uppgift)."""

    code: VatFactMissingCode

    @classmethod
    def of(cls, reason: Refusal, locale: str) -> Self:
        return cls(
            code=VatFactMissingCode(reason.code),
            message=sentence(reason, locale),
            path=list(reason.path),
            action=reason.action,
        )


@strawberry.type
class DraftTotalsLine:
    """What a line costs, and how it is treated."""

    position: int = strawberry.field(description="Its place among the lines asked about, from 1.")
    net: Money = strawberry.field(description="Without VAT.")
    amount: Money = strawberry.field(description="Radbelopp; with VAT where the prices include it.")
    vat_case: VatCase = strawberry.field(description="Chosen or proposed (momsfall).")
    vat_rate: Decimal = strawberry.field(description="What it bears in percent (momssats).")
    reason: VatReason = strawberry.field(description="Why that case.")
    message: str = strawberry.field(description="Why, for people, in the caller's language.")

    @classmethod
    def of(cls, line: CountedLine, locale: str) -> Self:
        vat = line.vat
        return cls(
            position=line.position,
            net=Money.of(line.net),
            amount=Money.of(line.amount),
            vat_case=line.treatment.case,
            vat_rate=line.treatment.percent,
            reason=vat.why,
            message=why(vat.why, vat.told, locale),
        )


@strawberry.type
class DraftTotals:
    """What lines come to (summering), counted as the invoice will be when it is issued."""

    lines: list[DraftTotalsLine] = strawberry.field(description="Those that can be counted.")
    adjustments: list[DraftTotalsAdjustment] = strawberry.field(
        description="Allowances and charges that can be counted (rabatter och avgifter)."
    )
    prices_include_vat: bool = strawberry.field(
        description="As asked, or by the firm's settings and the buyer (priser inkl. moms)."
    )
    line_sum: Money = strawberry.field(
        description="What the lines alone come to, in the invoice's prices (radernas summa)."
    )
    vat_rows: list[VatRow] = strawberry.field(
        description="VAT per case and rate (momsspecifikation)."
    )
    net: Money = strawberry.field(description="Without VAT (netto).")
    vat: Money = strawberry.field(description="Moms.")
    rounding: Money = strawberry.field(description="Öresavrundning.")
    total: Money = strawberry.field(description="To pay (att betala).")
    rate: ExchangeRate | None = strawberry.field(
        description="The rate that would count today (växelkurs); null in kronor or if unknown."
    )
    vat_in_kronor: Money | None = strawberry.field(description="Moms i SEK, by that rate.")
    form: InvoiceForm = strawberry.field(
        description="What it would be, issued so: without the buyer's address a simplified invoice."
    )
    problems: list[DraftTotalsProblem] = strawberry.field(
        description="Why the other lines cannot be counted."
    )
    missing: list[VatFactMissing] = strawberry.field(
        description="What VAT and currency want told before the invoice may be issued."
    )
    vat_texts: list[str] = strawberry.field(
        description="What the law will have on the page, in the invoice's language (momstexter)."
    )

    household: DraftHousehold | None = strawberry.field(
        description="What work in a home gives, if it was asked for (ROT- och RUT-avdrag)."
    )

    @classmethod
    def of(cls, value: CountedDraft, locale: str) -> Self:
        vat = value.totals.vat_sek
        return cls(
            lines=[DraftTotalsLine.of(line, locale) for line in value.lines],
            adjustments=[DraftTotalsAdjustment.of(each) for each in value.adjustments],
            prices_include_vat=value.totals.includes_vat,
            line_sum=Money.of(value.totals.lines),
            vat_rows=[VatRow.of(row) for row in value.totals.vat_rows],
            net=Money.of(value.totals.net),
            vat=Money.of(value.totals.vat),
            rounding=Money.of(value.totals.rounding),
            total=Money.of(value.totals.total),
            rate=ExchangeRate.of(value.rate) if value.rate else None,
            vat_in_kronor=None if vat is None else Money.of(vat),
            form=value.form,
            problems=[DraftTotalsProblem.of(reason, locale) for reason in value.problems],
            missing=[VatFactMissing.of(reason, locale) for reason in value.missing],
            vat_texts=list(value.texts),
            household=DraftHousehold.of(value.household, locale),
        )
