"""Seller, buyer and how to pay, in UBL by the rules of Peppol BIS Billing 3 for Sweden.

SE-R-001…013: VAT number of 14 characters, organisation number of 10 digits, "Godkänd för F-skatt",
giro numbers in digits alone. Scheme 0007 is the Swedish organisation number, 0088 a GLN.
"""

from typing import Final, NamedTuple

from reskontra.domain.customers.peppol_ids import (
    GLN_SCHEME,
    ORG_SCHEME,
    is_org_number_of_peppol,
    is_peppol_id,
)
from reskontra.domain.invoicing.parties import Buyer, Seller, is_private
from reskontra.domain.invoicing.ubl import Element, Part, group, group_of, text
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.currencies import is_foreign

_F_SKATT: Final = "Godkänd för F-skatt"
_CREDIT_TRANSFER: Final = "30"


class Endpoint(NamedTuple):
    """Where in the network somebody takes e-invoices."""

    scheme: str
    number: str


def supplier(seller: Seller, contact: str, *, tells_vat_number: bool) -> Element:
    """The one who sells; outside of VAT they tell no VAT number (BR-O-02)."""
    org_number = digits(seller.org_number)
    vat_number = seller.vat_number if tells_vat_number else None
    return group(
        "AccountingSupplierParty",
        group(
            "Party",
            text("EndpointID", org_number, schemeID=ORG_SCHEME),
            group_of("PartyName", text("Name", seller.name)),
            _address("PostalAddress", seller.address),
            _tax_scheme(vat_number, "VAT"),
            _tax_scheme(_F_SKATT, "TAX") if seller.is_f_skatt_approved else None,
            group(
                "PartyLegalEntity",
                text("RegistrationName", seller.name),
                text("CompanyID", org_number, schemeID=ORG_SCHEME),
                text("CompanyLegalForm", f"Säte: {seller.seat}") if seller.seat else None,
            ),
            group_of(
                "Contact",
                text("Name", contact),
                text("Telephone", seller.phone),
                text("ElectronicMail", seller.email),
            ),
        ),
    )


def customer(buyer: Buyer, *, tells_vat_number: bool) -> Element:
    """The one who buys; a private person has no address in the network."""
    org_number = digits(buyer.org_number or "")
    is_person = is_private(buyer)
    about = {"schemeID": ORG_SCHEME} if _is_swedish(buyer) else {}
    endpoint = endpoint_of(buyer)
    return group(
        "AccountingCustomerParty",
        group(
            "Party",
            text("EndpointID", endpoint.number, schemeID=endpoint.scheme) if endpoint else None,
            group_of("PartyName", text("Name", buyer.name)),
            _address("PostalAddress", buyer.address),
            _tax_scheme(buyer.vat_number if tells_vat_number else None, "VAT"),
            group(
                "PartyLegalEntity",
                text("RegistrationName", buyer.name),
                # A person's number identifies a person, and no law wants it here.
                None if is_person else text("CompanyID", org_number or None, **about),
            ),
            group_of("Contact", text("ElectronicMail", buyer.email)),
        ),
    )


def payment(seller: Seller, reference: str | None, currency: str) -> list[Element]:
    """Every account that can be paid to, with the same reference; giros take kronor alone."""
    giros = [
        (digits(seller.bankgiro or ""), "SE:BANKGIRO"),
        (digits(seller.plusgiro or ""), "SE:PLUSGIRO"),
    ]
    bank = ((seller.iban or "").replace(" ", ""), seller.bic)
    accounts = [bank] if is_foreign(currency) else [*giros, bank]
    return [
        group(
            "PaymentMeans",
            text("PaymentMeansCode", _CREDIT_TRANSFER),
            text("PaymentID", reference),
            group(
                "PayeeFinancialAccount",
                text("ID", account),
                group_of("FinancialInstitutionBranch", text("ID", branch)),
            ),
        )
        for account, branch in accounts
        if account
    ]


def digits(written: str) -> str:
    """The digits of a number as people write it."""
    return "".join(filter(str.isdigit, written))


def endpoint_of(buyer: Buyer) -> Endpoint | None:
    """The buyer's address in the network: the card's, or that of its organisation number."""
    if buyer.peppol_id and is_peppol_id(buyer.peppol_id):
        scheme, _, number = buyer.peppol_id.partition(":")
        return Endpoint(scheme, number)
    if buyer.gln:
        return Endpoint(GLN_SCHEME, buyer.gln)
    if _is_swedish(buyer) and not is_private(buyer):
        return Endpoint(ORG_SCHEME, digits(buyer.org_number or ""))
    return None


def _is_swedish(buyer: Buyer) -> bool:
    number = digits(buyer.org_number or "")
    return is_org_number_of_peppol(number) and buyer.address.country == "SE"


def _address(name: str, address: Address) -> Element:
    return group(
        name,
        text("StreetName", address.line1),
        text("AdditionalStreetName", address.line2),
        text("CityName", address.city),
        text("PostalZone", address.postal_code),
        country(address.country),
    )


def country(code: str) -> Element:
    """A country by its code."""
    return group("Country", text("IdentificationCode", code))


def _tax_scheme(company_id: str | None, scheme: str) -> Part:
    if not company_id:
        return None
    return group(
        "PartyTaxScheme",
        text("CompanyID", company_id),
        group("TaxScheme", text("ID", scheme)),
    )
