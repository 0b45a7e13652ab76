"""Why an invoice is not written as an e-invoice: it would break a rule that receivers enforce.

Sources: EN 16931-1 (BR-…) and Peppol BIS Billing 3 (PEPPOL-EN16931-R…, PEPPOL-COMMON-R…).
"""

from collections.abc import Sequence
from typing import Final

from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatCaseRule
from reskontra.domain.customers.peppol_ids import is_org_number_of_peppol
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.order_numbers import order_number_of
from reskontra.domain.invoicing.parties import Seller, is_private
from reskontra.domain.invoicing.peppol_refusals import (
    EInvoiceBuyerWithoutAddress,
    EInvoiceInCurrency,
    EInvoiceOfHousehold,
    EInvoiceOutsideVatMixed,
    EInvoiceReferenceMissing,
    EInvoiceSellerUnregistered,
    EInvoiceSellerWithoutAddress,
    EInvoiceSumsApart,
    EInvoiceToPerson,
)
from reskontra.domain.invoicing.ubl_adjustments import adds_up
from reskontra.domain.invoicing.ubl_parties import digits, endpoint_of
from reskontra.domain.kernel.currencies import is_foreign
from reskontra.domain.kernel.refusals import Refusal

_BUYER: Final = ("customerId",)


def reasons_not_to_write(document: InvoiceDocument) -> list[Refusal]:
    """Every reason at once: of a draft what would stand in the way, were it issued now."""
    return [*_out_of_place(document), *_seller_reasons(document), *_buyer_reasons(document)]


def _out_of_place(document: InvoiceDocument) -> list[Refusal]:
    """What EN 16931 has no place for."""
    reasons: list[Refusal] = []
    # Only a private person has a reduction for work in a home, and the standard has no place for
    # a part that somebody else pays.
    if document.household is not None:
        reasons.append(EInvoiceOfHousehold())
    if is_foreign(document.currency) and document.vat_sek is None:
        reasons.append(EInvoiceInCurrency())
    # BR-CO-10 and 13: what is neither a line nor told here would be missing from the sums.
    elif not adds_up(document):
        reasons.append(EInvoiceSumsApart())
    # BR-O-11…14: what is outside of VAT stands alone.
    outside = [rule.is_outside_vat for rule in _rules(document)]
    if any(outside) and not all(outside):
        reasons.append(EInvoiceOutsideVatMixed())
    return reasons


def _seller_reasons(document: InvoiceDocument) -> list[Refusal]:
    reasons: list[Refusal] = []
    if not _is_known(document.seller, _rules(document)):
        reasons.append(EInvoiceSellerUnregistered())
    # R020 and COMMON-R049: the seller's address is its organisation number.
    if not is_org_number_of_peppol(digits(document.seller.org_number)):
        reasons.append(EInvoiceSellerWithoutAddress())
    return reasons


def _is_known(seller: Seller, rules: Sequence[VatCaseRule]) -> bool:
    """BR-S-02, BR-E-02, BR-AE-02, BR-IC-02, BR-G-02: who sells is known to a tax authority."""
    # What leaves for another country does so under a VAT number and nothing less.
    if any(rule.leaves_the_country for rule in rules):
        return bool(seller.vat_number)
    is_outside = all(rule.is_outside_vat for rule in rules)
    return is_outside or bool(seller.vat_number or seller.is_f_skatt_approved)


def _buyer_reasons(document: InvoiceDocument) -> list[Refusal]:
    reasons: list[Refusal] = []
    # R010: the buyer has an address in the network.
    if endpoint_of(document.buyer) is None:
        # No reference would take it to a person.
        if is_private(document.buyer):
            return [EInvoiceToPerson(path=_BUYER)]
        reasons.append(EInvoiceBuyerWithoutAddress(path=_BUYER))
    # R003: the buyer's reference, or the number of their order.
    if not (document.buyer_reference.strip() or order_number_of(document)):
        reasons.append(EInvoiceReferenceMissing(path=("buyerReference",)))
    return reasons


def _rules(document: InvoiceDocument) -> list[VatCaseRule]:
    country = country_of(document.seller.address.country)
    return [country.vat_rule(row.case) for row in document.vat_rows]
