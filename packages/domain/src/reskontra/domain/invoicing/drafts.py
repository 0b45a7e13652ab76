"""What may be asked to write on an invoice before it is issued."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.pricing import PriceTrace
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.household import Household, LineWork
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.time_sheets import SheetEntry
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.currencies import HOME


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """Something sold: quantity times price less discount, in the prices of its invoice.

    What was ``left_out`` of a line with an article is filled in from the catalogue, and the
    ``trace`` tells how. The line is a snapshot: what becomes of the article does not move it.

    The law gives a ``vat_class`` its rate, and the facts the ``vat_case`` unless somebody has
    chosen it; ``vat_rate`` counts where no class is given. A line that says nothing but a rate is
    an ordinary sale in the country. A line with an ``advance_id`` takes that advance off, and has
    its case and rate. A ``heading`` stands above it and begins a section, which has its own sum.
    The price is in the draft's ``currency``.
    """

    description: str
    quantity: Decimal = Decimal(1)
    unit: str = ""
    unit_price: Decimal
    discount_percent: Decimal = Decimal(0)
    vat_rate: Decimal = Decimal(25)
    article_id: ArticleId | None = None
    left_out: frozenset[str] = frozenset()
    trace: PriceTrace | None = None
    sold: Sold | None = None
    vat_class: VatClass | None = None
    vat_case: VatCase | None = None
    exemption: str | None = None
    advance_id: InvoiceId | None = None
    heading: str = ""
    household: LineWork | None = None
    currency: str = HOME

    @property
    def says_only_a_rate(self) -> bool:
        """Whether it is an ordinary sale in the country, as nothing else is said."""
        return self.sold is None and self.vat_class is None and self.vat_case is None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeBuyer:
    """Somebody who buys without being in the register."""

    name: str
    address: Address = NOWHERE
    org_number: str | None = None
    vat_number: str | None = None
    email: str | None = None
    is_construction_business: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDraft:
    """An invoice to be: a customer or a free buyer; what is left out comes from the settings.

    Where ``prices_include_vat``, what stands on lines and adjustments does so. The ``time_sheet``
    is the appendix of one that is made of hours. What was paid ``on_account`` is taken off as far
    as the lines reach, where an invoice is made at once.
    """

    form: InvoiceForm = InvoiceForm.ORDINARY
    customer_id: CustomerId | None = None
    buyer: FreeBuyer | None = None
    lines: tuple[NewLine, ...] = ()
    advances: tuple[InvoiceId, ...] = ()
    adjustments: tuple[NewAdjustment, ...] = ()
    invoice_date: date | None = None
    due_date: date | None = None
    supply_date: date | None = None
    supply_to: date | None = None
    buyer_reference: str | None = None
    our_reference: str = ""
    note: str = ""
    locale: str | None = None
    series_id: SeriesId | None = None
    household: Household | None = None
    prices_include_vat: bool | None = None
    currency: str | None = None
    time_sheet: tuple[SheetEntry, ...] = ()
    on_account: tuple[InvoiceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftChange:
    """New values for some of the fields of a ``NewDraft``, of the same names.

    Lines are given as a whole, and so are adjustments. A date or reference that is cleared comes
    from the settings again.
    """

    form: InvoiceForm | Keep = UNCHANGED
    customer_id: CustomerId | Keep | None = UNCHANGED
    buyer: FreeBuyer | Keep | None = UNCHANGED
    lines: tuple[NewLine, ...] | Keep = UNCHANGED
    advances: tuple[InvoiceId, ...] | Keep = UNCHANGED
    adjustments: tuple[NewAdjustment, ...] | Keep = UNCHANGED
    invoice_date: date | Keep | None = UNCHANGED
    due_date: date | Keep | None = UNCHANGED
    supply_date: date | Keep | None = UNCHANGED
    supply_to: date | Keep | None = UNCHANGED
    buyer_reference: str | Keep | None = UNCHANGED
    our_reference: str | Keep = UNCHANGED
    note: str | Keep = UNCHANGED
    locale: str | Keep | None = UNCHANGED
    series_id: SeriesId | Keep | None = UNCHANGED
    household: Household | Keep | None = UNCHANGED
    prices_include_vat: bool | Keep | None = UNCHANGED
    currency: str | Keep | None = UNCHANGED
