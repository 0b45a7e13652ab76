"""Seller, buyer and how to pay, in UBL by the rules of Peppol BIS Billing 3 for Sweden.

SE-R-001…013: VAT number of 14 characters, organisation number of 10 digits, "Godkänd för F-skatt",
giro numbers in digits alone. Scheme 0007 is the Swedish organisation number, 0088 a GLN.
"""

import re
from typing import Final

from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.ubl import Element, Part, group, group_of, text
from reskontra.domain.kernel.addresses import Address

_ORG_SCHEME: Final = "0007"
_GLN_SCHEME: Final = "0088"
_F_SKATT: Final = "Godkänd för F-skatt"
_CREDIT_TRANSFER: Final = "30"
_ORG_NUMBER: Final = re.compile(r"[0-9]{10}")


def supplier(seller: Seller, contact: str, *, tells_vat_number: bool) -> Element:
    """The one who sells; outside of VAT they tell no VAT number (BR-O-02)."""
    org_number = digits(seller.org_number)
    vat_number = seller.vat_number if tells_vat_number else None
    return group(
        "AccountingSupplierParty",
        group(
            "Party",
            text("EndpointID", org_number, schemeID=_ORG_SCHEME),
            group_of("PartyName", text("Name", seller.name)),
            _address("PostalAddress", seller.address),
            _tax_scheme(vat_number, "VAT"),
            _tax_scheme(_F_SKATT, "TAX") if seller.is_f_skatt_approved else None,
            group(
                "PartyLegalEntity",
                text("RegistrationName", seller.name),
                text("CompanyID", org_number, schemeID=_ORG_SCHEME),
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
    is_swedish = _ORG_NUMBER.fullmatch(org_number) is not None and buyer.address.country == "SE"
    is_person = buyer.kind == "PERSON"
    about = {"schemeID": _ORG_SCHEME} if is_swedish else {}
    return group(
        "AccountingCustomerParty",
        group(
            "Party",
            _endpoint(buyer, org_number if is_swedish and not is_person else ""),
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


def payment(seller: Seller, reference: str | None) -> list[Element]:
    """Every account that can be paid to, with the same reference."""
    accounts = [
        (digits(seller.bankgiro or ""), "SE:BANKGIRO"),
        (digits(seller.plusgiro or ""), "SE:PLUSGIRO"),
        ((seller.iban or "").replace(" ", ""), seller.bic),
    ]
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


def _endpoint(buyer: Buyer, org_number: str) -> Part:
    scheme, _, name = (buyer.peppol_id or "").partition(":")
    if name:
        return text("EndpointID", name, schemeID=scheme)
    if buyer.gln:
        return text("EndpointID", buyer.gln, schemeID=_GLN_SCHEME)
    return text("EndpointID", org_number, schemeID=_ORG_SCHEME) if org_number else None


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
