"""The invoice that we write in the name of a consultant's company.

Sources: mervärdesskattelagen (2023:200) 17 kap. 15 §: a buyer may issue the invoice where both
have agreed on it beforehand and the seller approves each invoice; 24 § 12: it says
"självfakturering", 5 and 3: the seller's name, address and VAT number. Who is not approved for
F-tax is paid with tax withheld (skatteförfarandelagen 2011:1244, 10 kap.), so without proof of it
nothing is drafted; and what is drafted here is no salary.
"""

from collections.abc import Iterable
from datetime import date

from reskontra.domain.assignments.billing_views import PayLineView
from reskontra.domain.assignments.refusals import (
    FSkattUnproven,
    SelfBillingNotAgreed,
    SelfBillingOfPerson,
    SupplierAbroad,
    SupplierAddressMissing,
    SupplierVatNumberMissing,
)
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import Sold, Standing, VatBuyer, VatClass, VatSeller
from reskontra.domain.invoicing.deciding import Trade, decided
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment, vat_breakdown
from reskontra.domain.kernel.refusals import Refusal


class VatUndecidedFault(Exception):
    """A bill was drafted whose VAT nobody can say."""


def reasons_not_to_self_bill(
    consultant: ConsultantCard, us: CompanyEntry, today: date
) -> list[Refusal]:
    """Why we may not write a company's invoice to us, everything at once."""
    if consultant.kind is not ConsultantKind.COMPANY:
        return [SelfBillingOfPerson(path=("consultantId",))]
    reasons: list[Refusal] = []
    if not _has_come(consultant.self_billing_agreed_date, today):
        reasons.append(SelfBillingNotAgreed(path=("consultantId",)))
    if not _has_come(consultant.f_skatt_checked_date, today):
        reasons.append(FSkattUnproven(path=("consultantId",)))
    if consultant.address.country != us.address.country:
        return [*reasons, SupplierAbroad(path=("consultantId",))]
    if not consultant.address.is_complete:
        reasons.append(SupplierAddressMissing(path=("consultantId",)))
    if consultant.vat_number is None:
        reasons.append(SupplierVatNumberMissing(path=("consultantId",)))
    return reasons


def self_bill_vat(
    lines: Iterable[PayLineView], consultant: ConsultantCard, us: CompanyEntry
) -> tuple[VatSubtotal, ...]:
    """The VAT on what a company has done for us: a service at the rate of the day it was done."""
    return vat_breakdown((_treatment(line, consultant, us), line.amount) for line in lines)


def _treatment(line: PayLineView, consultant: ConsultantCard, us: CompanyEntry) -> VatTreatment:
    (vat,) = decided([_service(line)], _trade(consultant, us, line.work_date))
    if vat.treatment is None:
        raise VatUndecidedFault
    return vat.treatment


def _service(line: PayLineView) -> NewLine:
    return NewLine(
        description=line.description,
        quantity=line.quantity,
        unit_price=line.rate,
        sold=Sold.SERVICE,
        vat_class=VatClass.STANDARD,
    )


def _trade(consultant: ConsultantCard, us: CompanyEntry, day: date) -> Trade:
    return Trade(
        country=country_of(consultant.address.country),
        seller=VatSeller(vat_number=consultant.vat_number),
        buyer=VatBuyer(
            country=us.address.country, vat_number=us.vat_number, standing=Standing.BUSINESS
        ),
        invoice_date=day,
    )


def _has_come(day: date | None, today: date) -> bool:
    return day is not None and day <= today
