"""Who buys: a customer, or somebody who is not in the register and may say this of themselves."""

from dataclasses import replace

from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.invoicing.document_refusals import AdvanceWithoutCustomer
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft
from reskontra.domain.invoicing.refusals import BuyerAmbiguous, BuyerMissing, CustomerUnknown
from reskontra.domain.kernel.keeping import reasons_to_stop
from reskontra.domain.kernel.limits import NAME, SHORT, email_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import line_or_none, one_line


def tidied_buyer(buyer: FreeBuyer) -> FreeBuyer:
    """The buyer with every text and number in its written form."""
    return replace(
        buyer,
        name=one_line(buyer.name),
        address=tidy_address(buyer.address),
        org_number=line_or_none(buyer.org_number),
        vat_number=tidy_vat_number(buyer.vat_number),
        email=line_or_none(buyer.email),
    )


def buyer_reasons(
    new: NewDraft, customer: CustomerCard | None, kept: FreeBuyer | None = None
) -> list[Refusal]:
    """Every reason against who is to buy, on an invoice that may have a buyer already."""
    if new.customer_id is not None and new.buyer is not None:
        return [BuyerAmbiguous(path=("buyer",))]
    if new.customer_id is not None:
        return [] if customer else [CustomerUnknown(path=("customerId",))]
    if new.buyer is None:
        return [BuyerMissing(path=("customerId",))]
    if new.form.is_advance:
        return [AdvanceWithoutCustomer(path=("customerId",))]
    return reasons_to_stop(_written_reasons, new, replace(new, buyer=kept) if kept else None)


def _written_reasons(new: NewDraft) -> list[Refusal]:
    if new.buyer is None:
        return []
    return [
        *text_reasons(new.buyer.name, ("buyer", "name"), maximum=NAME, is_required=True),
        *address_reasons(new.buyer.address, ("buyer", "address")),
        *text_reasons(new.buyer.org_number, ("buyer", "orgNumber"), maximum=SHORT),
        *vat_number_reasons(new.buyer.vat_number, ("buyer", "vatNumber")),
        *email_reasons(new.buyer.email, ("buyer", "email")),
    ]
