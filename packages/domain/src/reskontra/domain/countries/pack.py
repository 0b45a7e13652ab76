"""The questions that a country must answer."""

from datetime import date
from decimal import Decimal
from typing import Protocol

from reskontra.domain.countries.references import OcrAgreement
from reskontra.domain.kernel.money import Money


class CountryPack(Protocol):
    """A country's law and customs. Checks return the number's one written form, or None."""

    def organisation_number(self, text: str) -> str | None:
        """The registration number of a company or a sole trader."""

    def personal_number(self, text: str) -> str | None:
        """The number of a private person."""

    def vat_number(self, text: str) -> str | None:
        """A VAT number of this country."""

    def vat_number_of(self, organisation_number: str) -> str:
        """The VAT number that normally belongs to a registration number."""

    def postal_code(self, text: str) -> str | None:
        """A postal code."""

    def bankgiro(self, text: str) -> str | None:
        """A number of the country's first giro system."""

    def plusgiro(self, text: str) -> str | None:
        """A number of the country's second giro system."""

    def is_vat_rate(self, percent: Decimal, day: date) -> bool:
        """Whether the law knows this rate on ``day``."""

    def whole_units(self, total: Money) -> Money:
        """A total rounded as a payer may round it."""

    def swish_number(self, text: str) -> str | None:
        """A firm's number in the country's payments by telephone."""

    def payment_reference(self, invoice_number: int, agreement: OcrAgreement) -> str | None:
        """The reference that the payer gives; None where the number has no room in it."""

    def needs_full_buyer(self, total: Money) -> bool:
        """Whether an invoice of this total must give the buyer's address."""
