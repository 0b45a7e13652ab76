"""Rules of Peppol that sets before 3.0.19 do not hold, or hold as mere warnings.

Source: OpenPeppol, PEPPOL-EN16931-UBL, rules for Sweden, 3.0.18 (SE-R-003 and SE-R-004 became
fatal) and 3.0.19 (SE-R-013); EN 16931-1, BR-CO-25, as Peppol has it. A set that holds them says the
same.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.checksums import only_digits, passes_luhn
from reskontra.domain.invoicing.e_invoice_verdicts import Violation
from reskontra.domain.invoicing.ubl import CAC, CBC
from reskontra.domain.kernel.xml_text import Element, read_xml

_NAMES: Final = {"cac": CAC, "cbc": CBC}
_SELLER: Final = "cac:AccountingSupplierParty/cac:Party"
_COUNTRY: Final = "cac:PostalAddress/cac:Country/cbc:IdentificationCode"
_NUMBER: Final = "cac:PartyLegalEntity/cbc:CompanyID"
_PAYABLE: Final = "cac:LegalMonetaryTotal/cbc:PayableAmount"
_WHEN: Final = ("cbc:DueDate", "cac:PaymentMeans/cbc:PaymentDueDate", "cac:PaymentTerms/cbc:Note")
_LENGTH: Final = 10


def swedish_violations(ubl: bytes) -> tuple[Violation, ...]:
    """What a document that we wrote breaks of them."""
    root = read_xml(ubl)
    return (*_of_seller(root), *_of_payment(root))


def _of_seller(root: Element) -> Iterator[Violation]:
    seller = root.find(_SELLER, _NAMES)
    if seller is None or _text(seller, _COUNTRY) != "SE":
        return
    number = seller.find(_NUMBER, _NAMES)
    if number is None:
        return
    written = (number.text or "").strip()
    if not only_digits(written):
        yield _broken("SE-R-003")
    if len(written) != _LENGTH:
        yield _broken("SE-R-004")
    if not passes_luhn(written):
        yield _broken("SE-R-013")


def _of_payment(root: Element) -> Iterator[Violation]:
    payable = _text(root, _PAYABLE)
    if not payable or Decimal(payable) <= 0:
        return
    if not any(_text(root, path) for path in _WHEN):
        yield Violation(rule="BR-CO-25", text="", place=_PAYABLE)


def _broken(rule: str) -> Violation:
    """Whoever shows it has the words, in the reader's language."""
    return Violation(rule=rule, text="", place=f"{_SELLER}/{_NUMBER}")


def _text(element: Element, path: str) -> str:
    return (element.findtext(path, "", _NAMES)).strip()
