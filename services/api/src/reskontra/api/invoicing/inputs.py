"""What may be asked of invoices."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

import strawberry
from strawberry import Maybe

from reskontra.api.addresses import AddressInput
from reskontra.api.changes import said
from reskontra.api.invoicing.adjustment_inputs import InvoiceAdjustmentInput
from reskontra.api.invoicing.form_types import InvoiceForm
from reskontra.api.invoicing.household_inputs import HouseholdInput, LineWorkInput
from reskontra.api.scalars import CurrencyCode, Locale
from reskontra.api.vat import Sold, VatCase, VatClass
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import drafts
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.changes import UNCHANGED

# What a line says of these where it says nothing and has no article.
_LEFT_OUT: dict[str, Any] = {"description": "", "unit_price": Decimal(0)}
_FOUND_FOR_ARTICLES = ("description", "unit", "unit_price", "vat_rate")


@strawberry.input
class InvoiceLineInput:
    """Something sold (fakturarad)."""

    description: str | None = strawberry.field(
        default=None, description="Benämning; the article's name when left out."
    )
    quantity: Decimal = strawberry.field(default=Decimal(1), description="Antal.")
    unit: str | None = strawberry.field(
        default=None, description="Enhet; the article's when left out."
    )
    unit_price: Decimal | None = strawberry.field(
        default=None,
        description="À-pris, with VAT where the invoice's prices include it; what the article "
        "costs when left out.",
    )
    vat_rate: Decimal | None = strawberry.field(
        default=None,
        description="VAT in percent (momssats): 25, 12 or 6; counts where no `vatClass` is "
        "given, here or by the article; 25 when left out.",
    )
    sold: Sold | None = strawberry.field(
        default=None, description="What is sold (vad som säljs); decides whose VAT it is."
    )
    vat_class: VatClass | None = strawberry.field(
        default=None, description="Momsklass; the law of the day gives it its rate."
    )
    vat_case: VatCase | None = strawberry.field(
        default=None, description="A case that somebody chooses (momsfall); else one is proposed."
    )
    exemption: str | None = strawberry.field(
        default=None,
        description="The paragraph that exempts it (undantag), such as `10:6`; see `vatChoices`.",
    )
    discount_percent: Decimal = strawberry.field(
        default=Decimal(0), description="Rabatt i procent."
    )
    article_id: ArticleId | None = strawberry.field(
        default=None,
        description="What is sold (artikel); fills in what is left out, and tells why.",
    )
    heading: str = strawberry.field(
        default="", description="Above the line; begins a section with its own sum (rubrik)."
    )
    household: LineWorkInput | None = strawberry.field(
        default=None, description="Labour or material of work in a home (ROT/RUT)."
    )

    def value(self) -> drafts.NewLine:
        given = {name: getattr(self, name) for name in _FOUND_FOR_ARTICLES}
        return drafts.NewLine(
            **(_LEFT_OUT | {name: each for name, each in given.items() if each is not None}),
            quantity=self.quantity,
            discount_percent=self.discount_percent,
            article_id=self.article_id,
            left_out=frozenset(name for name, each in given.items() if each is None),
            sold=self.sold,
            vat_class=self.vat_class,
            vat_case=self.vat_case,
            exemption=self.exemption,
            heading=self.heading,
            household=self.household.value() if self.household else None,
        )


@strawberry.input
class InvoiceBuyerInput:
    """Somebody who buys without being in the register (engångskund)."""

    name: str
    address: AddressInput | None = None
    org_number: str | None = None
    vat_number: str | None = None
    email: str | None = None
    is_construction_business: bool = strawberry.field(
        default=False, description="Säljer mer än tillfälligt byggtjänster."
    )

    def value(self) -> drafts.FreeBuyer:
        return drafts.FreeBuyer(
            name=self.name,
            address=(self.address or AddressInput()).value(),
            org_number=self.org_number,
            vat_number=self.vat_number,
            email=self.email,
            is_construction_business=self.is_construction_business,
        )


@strawberry.input
class InvoiceCreateInput:
    """A new invoice (ny faktura), for a customer or for a buyer who is not in the register."""

    form: InvoiceForm = strawberry.field(
        default=InvoiceForm.ORDINARY,
        description="Without the buyer's address it becomes a simplified one (förenklad).",
    )
    customer_id: CustomerId | None = None
    buyer: InvoiceBuyerInput | None = None
    lines: list[InvoiceLineInput] = strawberry.field(default_factory=list)
    advances: list[InvoiceId] = strawberry.field(
        default_factory=list,
        description="Advances that it takes off (avräkna förskott), after its lines.",
    )
    adjustments: list[InvoiceAdjustmentInput] = strawberry.field(
        default_factory=list, description="Rabatter och avgifter på hela fakturan."
    )
    invoice_date: date | None = strawberry.field(
        default=None, description="Fakturadatum; today when left out."
    )
    due_date: date | None = strawberry.field(
        default=None, description="Förfallodatum; by the payment terms when left out."
    )
    supply_date: date | None = strawberry.field(
        default=None, description="Day of supply (leveransdatum), or the first day of a period."
    )
    supply_to: date | None = strawberry.field(
        default=None, description="Last day of the period of supply (leveransperiod)."
    )
    buyer_reference: str | None = strawberry.field(default=None, description="Er referens.")
    our_reference: str = strawberry.field(default="", description="Vår referens.")
    note: str = strawberry.field(default="", description="Meddelande.")
    locale: Locale | None = None
    series_id: SeriesId | None = strawberry.field(default=None, description="Nummerserie.")
    household: HouseholdInput | None = strawberry.field(
        default=None, description="ROT- eller RUT-avdrag."
    )
    prices_include_vat: bool | None = strawberry.field(
        default=None, description="Priser inkl. moms; by the settings and the buyer when left out."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="Valuta; the customer's when left out, or kronor."
    )
    issue: bool = strawberry.field(
        default=False, description="Issue it in the same act (fakturera direkt)."
    )
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    def draft(self) -> drafts.NewDraft:
        return drafts.NewDraft(
            form=self.form,
            customer_id=self.customer_id,
            buyer=self.buyer.value() if self.buyer else None,
            lines=tuple(line.value() for line in self.lines),
            advances=tuple(self.advances),
            adjustments=tuple(each.value() for each in self.adjustments),
            invoice_date=self.invoice_date,
            due_date=self.due_date,
            supply_date=self.supply_date,
            supply_to=self.supply_to,
            buyer_reference=self.buyer_reference,
            our_reference=self.our_reference,
            note=self.note,
            locale=self.locale,
            series_id=self.series_id,
            currency=self.currency,
            household=self.household.value() if self.household else None,
            prices_include_vat=self.prices_include_vat,
        )


@strawberry.input
class InvoiceUpdateInput:
    """New values for some of a draft's fields; what is left out stays. Lines come as a whole."""

    id: InvoiceId
    expected_version: int
    form: Maybe[InvoiceForm]
    customer_id: Maybe[CustomerId | None]
    buyer: Maybe[InvoiceBuyerInput | None]
    lines: Maybe[list[InvoiceLineInput]]
    advances: Maybe[list[InvoiceId]] = strawberry.field(description="Förskott att avräkna.")
    adjustments: Maybe[list[InvoiceAdjustmentInput]]
    invoice_date: Maybe[date | None] = strawberry.field(description="Fakturadatum.")
    due_date: Maybe[date | None] = strawberry.field(description="Förfallodatum.")
    supply_date: Maybe[date | None] = strawberry.field(description="Leveransdatum.")
    supply_to: Maybe[date | None] = strawberry.field(description="Leveransperiodens sista dag.")
    buyer_reference: Maybe[str | None] = strawberry.field(description="Er referens.")
    our_reference: Maybe[str] = strawberry.field(description="Vår referens.")
    note: Maybe[str] = strawberry.field(description="Meddelande.")
    locale: Maybe[Locale | None]
    series_id: Maybe[SeriesId | None] = strawberry.field(description="Nummerserie.")
    household: Maybe[HouseholdInput | None] = strawberry.field(description="ROT/RUT-avdrag.")
    prices_include_vat: Maybe[bool | None] = strawberry.field(description="Priser inkl. moms.")
    currency: Maybe[CurrencyCode | None] = strawberry.field(description="Valuta.")

    def change(self) -> drafts.DraftChange:
        names = [field.name for field in fields(drafts.DraftChange)]
        values = {name: said(getattr(self, name)) for name in names}
        if self.buyer is not None:
            values["buyer"] = self.buyer.value.value() if self.buyer.value else None
        if self.household is not None:
            household = self.household.value
            values["household"] = household.value() if household else None
        if self.lines is not None:
            values["lines"] = tuple(line.value() for line in self.lines.value)
        if self.advances is not None:
            values["advances"] = tuple(self.advances.value)
        if self.adjustments is not None:
            values["adjustments"] = tuple(each.value() for each in self.adjustments.value)
        return drafts.DraftChange(**{n: v for n, v in values.items() if v is not UNCHANGED})


@strawberry.input
class InvoiceDiscardInput:
    """A draft that nobody wants (kasta utkast)."""

    id: InvoiceId
    expected_version: int | None = None


@strawberry.input
class InvoiceIssueInput:
    """A draft that is to become a document (fakturera)."""

    id: InvoiceId
    expected_version: int | None = None
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")


@strawberry.input
class InvoicePreviewInput:
    """A draft whose page somebody wants to see (förhandsgranska)."""

    id: InvoiceId
    expected_version: int | None = None
