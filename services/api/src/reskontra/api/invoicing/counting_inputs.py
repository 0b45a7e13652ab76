"""What may be asked to be counted while somebody writes it."""

from datetime import date

import strawberry

from reskontra.api.invoicing.adjustment_inputs import InvoiceAdjustmentInput
from reskontra.api.invoicing.form_types import InvoiceForm
from reskontra.api.invoicing.household_inputs import HouseholdInput
from reskontra.api.invoicing.inputs import InvoiceBuyerInput, InvoiceLineInput
from reskontra.api.scalars import CurrencyCode, Locale
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import drafts
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class DraftTotalsInput:
    """Lines that somebody is writing (fakturarader under arbete), and to whom."""

    lines: list[InvoiceLineInput]
    adjustments: list[InvoiceAdjustmentInput] = strawberry.field(
        default_factory=list, description="Rabatter och avgifter på hela fakturan."
    )
    invoice_date: date | None = strawberry.field(
        default=None, description="Fakturadatum; today when left out."
    )
    supply_date: date | None = strawberry.field(default=None, description="Leveransdatum.")
    supply_to: date | None = strawberry.field(
        default=None, description="Leveransperiodens sista dag."
    )
    customer_id: CustomerId | None = strawberry.field(
        default=None, description="Kund; without one, and without `buyer`, somebody in the country."
    )
    buyer: InvoiceBuyerInput | None = None
    locale: Locale | None = None
    form: InvoiceForm = InvoiceForm.ORDINARY
    advances: list[InvoiceId] = strawberry.field(
        default_factory=list, description="Advances that it takes off (avräkna förskott)."
    )
    due_date: date | None = strawberry.field(
        default=None,
        description="Förfallodatum; an advance may be paid until then, and it tells the year.",
    )
    household: HouseholdInput | None = strawberry.field(
        default=None, description="ROT- eller RUT-avdrag."
    )
    prices_include_vat: bool | None = strawberry.field(
        default=None, description="Priser inkl. moms; by the settings and the buyer when left out."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="Valuta; the customer's when left out, or kronor."
    )

    def draft(self) -> drafts.NewDraft:
        return drafts.NewDraft(
            lines=tuple(line.value() for line in self.lines),
            adjustments=tuple(each.value() for each in self.adjustments),
            invoice_date=self.invoice_date,
            supply_date=self.supply_date,
            supply_to=self.supply_to,
            customer_id=self.customer_id,
            buyer=self.buyer.value() if self.buyer else None,
            locale=self.locale,
            form=self.form,
            advances=tuple(self.advances),
            due_date=self.due_date,
            household=self.household.value() if self.household else None,
            prices_include_vat=self.prices_include_vat,
            currency=self.currency,
        )
