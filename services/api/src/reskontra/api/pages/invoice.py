"""The buyer's page for one invoice: the issued document and what remains to be paid."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.api.pages.codes import picture_of
from reskontra.api.pages.words import amount, in_fours, number, price
from reskontra.domain.exchange.views import RateSource
from reskontra.domain.invoicing.document import (
    DocumentAdjustment,
    DocumentLine,
    InvoiceDocument,
    as_shown,
)
from reskontra.domain.invoicing.document_household import DocumentHousehold
from reskontra.domain.invoicing.parties import Seller
from reskontra.domain.invoicing.pay_code import pay_code
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.currencies import is_foreign
from reskontra.domain.kernel.money import Money

_MOODS = {
    "paid": "good",
    "overdue": "bad",
    "partly_paid": "warn",
    "open": "",
    "credited": "good",
    "credit_note": "good",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePage:
    """One invoice, written in the reader's language."""

    document: InvoiceDocument
    head: InvoiceHead
    locale: str
    words: Mapping[str, str]
    today: date

    def facts(self) -> dict[str, object]:
        """What the template shows."""
        document, state = self.document, self._state()
        return {
            "number": document.number,
            "seller": document.seller,
            "buyer": document.buyer,
            "state": state,
            "mood": _MOODS[state],
            "is_disputed": self.head.is_disputed,
            "open": self._amount(Money(self.head.open_minor, document.currency)),
            "is_partly_open": 0 < self.head.open_minor < self.head.payable_minor,
            "title": self.words[document.title],
            "credits": self._credits(),
            "credited": self._amount_if(-self.head.credited_minor),
            "refund": self._amount_if(self.head.refund_minor),
            "currency": "kr" if self._is_in_kronor_in_swedish() else document.currency,
            "due_date": document.due_date.isoformat(),
            "invoice_date": document.invoice_date.isoformat(),
            "ocr": document.ocr,
            "takes_giros": not is_foreign(document.currency),
            "swish": self._swish(),
            "code": self._code(),
            "iban": in_fours(document.seller.iban or ""),
            "seller_lines": self._seller_lines(document.seller),
            "buyer_lines": self._buyer_lines(),
            "buyer_reference": document.buyer_reference,
            "our_reference": document.our_reference,
            "vat_texts": document.vat_texts,
            "note": document.note,
            "has_pdf": self.head.pdf_sha256 is not None,
            **self._sums(),
        }

    def _is_in_kronor_in_swedish(self) -> bool:
        return (self.document.currency, self.locale) == ("SEK", "sv")

    def _swish(self) -> str:
        """The seller's number, as it stands on the PDF; Swish carries kronor alone."""
        number = self.document.seller.swish_number or ""
        return number if self.document.currency == "SEK" else ""

    def _code(self) -> dict[str, str] | None:
        """The code to scan, which says the whole amount: it goes once some of that is settled."""
        code = pay_code(self.document)
        if code is None or self.head.open_minor != self.document.to_pay.minor:
            return None
        kind = code.kind.value.lower()
        return {
            "picture": picture_of(code.content),
            "label": self.words[f"scan_{kind}"],
        }

    def _sums(self) -> dict[str, object]:
        document = as_shown(self.document)
        return {
            "lines": [self._line(line) for line in document.lines],
            "adjustments": [self._adjustment(each) for each in document.adjustments],
            "line_sum": self._amount(document.line_sum),
            "vat_rows": [
                {
                    "rate": self._number(row.rate),
                    "mark": row.mark,
                    "net": self._amount(row.net),
                    "vat": self._amount(row.vat),
                }
                for row in document.vat_rows
            ],
            "includes_vat": document.prices_include_vat,
            "in_kronor": self._in_kronor(document),
            "net": self._amount(document.net),
            "gross": self._amount(document.net + document.vat),
            "rounding": self._amount(document.rounding) if document.rounding else "",
            "total": self._amount(document.total),
            "to_pay": self._amount(document.to_pay),
            "deduction": self._deduction(document.household),
        }

    def _in_kronor(self, document: InvoiceDocument) -> dict[str, str] | None:
        """The VAT in kronor, and the rate behind it (ML 17 kap. 29 §)."""
        vat, rate = document.vat_sek, document.rate
        if vat is None or rate is None:
            return None
        is_published = rate.source is RateSource.ECB
        return {
            "vat": self._amount(vat),
            "rate": f"1 {rate.currency} = {self._number(rate.kronor)} SEK",
            "day": rate.day.isoformat(),
            "source": self.words["ecb"] if is_published else rate.reason,
        }

    def _deduction(self, home: DocumentHousehold | None) -> dict[str, str] | None:
        if home is None:
            return None
        back = "_back" if self.document.credits else ""
        label = self.words[f"deduction_{home.kind.value.lower()}{back}"]
        return {"label": label, "amount": self._amount(-home.deduction)}

    def _line(self, line: DocumentLine) -> dict[str, str]:
        quantity = f"{self._number(line.quantity)} {line.unit}".strip()
        return {
            "heading": line.heading,
            "description": line.description,
            "how": f"{quantity} × {price(line.unit_price, self.locale)}",
            "discount": self._number(line.discount_percent) if line.discount_percent else "",
            "rate": self._number(line.vat_rate),
            "amount": self._amount(line.amount),
        }

    def _adjustment(self, each: DocumentAdjustment) -> dict[str, str]:
        return {
            "reason": each.reason,
            "percent": "" if each.percent is None else self._number(each.percent),
            "rate": "" if each.vat_rate is None else self._number(each.vat_rate),
            "amount": self._amount(each.amount),
        }

    def _credits(self) -> dict[str, object] | None:
        credited = self.document.credits
        if credited is None:
            return None
        return {
            "number": credited.number,
            "day": credited.invoice_date.isoformat(),
            "reason": credited.reason,
        }

    def _state(self) -> str:
        if self.head.is_credit_note:
            return "credit_note"
        if self.head.state == InvoiceState.CREDITED:
            return "credited"
        if self.head.open_minor <= 0:
            return "paid"
        if self.head.is_overdue(self.today):
            return "overdue"
        return "partly_paid" if self.head.paid_minor else "open"

    def _seller_lines(self, seller: Seller) -> list[str]:
        told = [
            seller.name,
            *_address_lines(seller.address),
            f"{self.words['org_number_short']} {seller.org_number}",
            f"{self.words['vat_number_short']} {seller.vat_number}" if seller.vat_number else "",
            self.words["f_skatt"] if seller.is_f_skatt_approved else "",
        ]
        return [line for line in told if line]

    def _buyer_lines(self) -> list[str]:
        buyer = self.document.buyer
        told = [buyer.name, *_address_lines(buyer.address)]
        return [line for line in told if line]

    def _amount(self, value: Money) -> str:
        return amount(value, self.locale)

    def _amount_if(self, minor: int) -> str:
        return self._amount(Money(minor, self.head.currency)) if minor else ""

    def _number(self, value: Decimal) -> str:
        return number(value, self.locale)


def _address_lines(address: Address) -> list[str]:
    town = f"{address.postal_code} {address.city}".strip()
    country = "" if address.country == "SE" else address.country
    return [line for line in (address.line1, address.line2, town, country) if line]
