"""The invoice that we write in the name of a consultant's company.

Sources: mervärdesskattelagen (2023:200) 17 kap. 15 §: a buyer may issue the invoice where both
have agreed on it beforehand and the seller approves each invoice; 24 § 12: it says
"självfakturering", 5 and 3: the seller's name, address and VAT number. Who is not approved for
F-tax is paid with tax withheld (skatteförfarandelagen 2011:1244, 10 kap.), so without proof of it
nothing is drafted; and what is drafted here is no salary. What was earned as a company is invoiced
as one, whatever the consultant has become since: it can be paid in no other way. A company without
a VAT number is not registered for VAT, and its invoice bears none.

Each share that is released of what a line pays is a line of its own (24 § 8 and 9): the work is
told whole, and of its price the share. A share that is taken back while it is on no bill that has
left is taken off the latest that was released; what an earlier bill has asked for is taken off the
next one.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reskontra.domain.assignments.billing_views import PayLineView, PayShare
from reskontra.domain.assignments.input_vat import Payee, payee_of
from reskontra.domain.assignments.refusals import (
    FSkattUnproven,
    SelfBillingNotAgreed,
    SelfBillingOfPerson,
    SupplierAbroad,
    SupplierAddressMissing,
)
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import Sold, Standing, VatBuyer, VatClass, VatSeller, VatStatus
from reskontra.domain.invoicing.deciding import Trade, decided
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment, vat_breakdown
from reskontra.domain.kernel.refusals import Refusal


class VatUndecidedFault(Exception):
    """A bill was drafted whose VAT nobody can say."""


def reasons_not_to_self_bill(
    consultant: ConsultantCard, us: CompanyEntry, today: date, *, has_earned: bool
) -> list[Refusal]:
    """Why we may not write a company's invoice to us, everything at once.

    One who is no company any more, and ``has_earned`` as one, is still invoiced as one for that.
    """
    if consultant.kind is not ConsultantKind.COMPANY and not has_earned:
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
    return reasons


def standing_shares(shares: Iterable[PayShare]) -> tuple[PayShare, ...]:
    """What stands of the shares of one line on one bill, in the order of their release."""
    standing: list[PayShare] = []
    for share in shares:
        left = share
        while standing and standing[-1].amount.minor * left.amount.minor < 0:
            before = standing.pop()
            bigger = max(before, left, key=lambda one: abs(one.amount.minor))
            left = replace(bigger, amount=before.amount + left.amount)
        if left.amount:
            standing.append(left)
    return tuple(standing)


def self_bill_vat(
    shares: Iterable[PayShare], consultant: ConsultantCard, us: CompanyEntry
) -> tuple[VatSubtotal, ...] | None:
    """The VAT on what a company has done for us: a service at the rate of the day it was done.

    None where its card does not tell: where it has moved abroad.
    """
    if consultant.address.country != us.address.country:
        return None
    return vat_breakdown((_treatment(one.line, consultant, us), one.amount) for one in shares)


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
        seller=VatSeller(status=_status(consultant), vat_number=consultant.vat_number),
        buyer=VatBuyer(
            country=us.address.country, vat_number=us.vat_number, standing=Standing.BUSINESS
        ),
        invoice_date=day,
    )


def _status(consultant: ConsultantCard) -> VatStatus:
    payee = payee_of(ConsultantKind.COMPANY, consultant.vat_number)
    return VatStatus.NORMAL if payee is Payee.REGISTERED else VatStatus.UNREGISTERED


def _has_come(day: date | None, today: date) -> bool:
    return day is not None and day <= today
