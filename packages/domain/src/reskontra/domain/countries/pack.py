"""The questions that a country must answer."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Protocol

from reskontra.domain.countries.household import HouseholdKind, HouseholdTerms
from reskontra.domain.countries.references import OcrAgreement
from reskontra.domain.countries.vat import (
    VatCase,
    VatCaseRule,
    VatClass,
    VatExemption,
    VatFacts,
    VatProposal,
)
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


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

    def vat_rates_through(
        self, vat_class: VatClass, first: date, last: date
    ) -> tuple[Decimal, ...]:
        """The rates that a class bears from one day through another; none if nobody knows."""

    def vat_proposal(self, facts: VatFacts) -> VatProposal:
        """The VAT case that the law points to, and why."""

    def vat_requirements(
        self, case: VatCase, facts: VatFacts, line: tuple[str, ...]
    ) -> list[Refusal]:
        """What a VAT case wants and the line at this path lacks."""

    def vat_rule(self, case: VatCase) -> VatCaseRule:
        """What follows from a VAT case."""

    def vat_exemptions(self) -> Mapping[str, VatExemption]:
        """The paragraphs by which supplies in the country bear no VAT."""

    def whole_units(self, total: Money) -> Money:
        """A total rounded as a payer may round it."""

    def swish_number(self, text: str) -> str | None:
        """A firm's number in the country's payments by telephone."""

    def payment_reference(self, invoice_number: int, agreement: OcrAgreement) -> str | None:
        """The reference that the payer gives; None where the number has no room in it."""

    def reasons_not_to_simplify(
        self, total: Money, cases: Collection[VatCase], day: date
    ) -> list[Refusal]:
        """Why an invoice of this total with VAT and these cases must leave nothing out."""

    def self_billing_words(self) -> str:
        """What an invoice says that the buyer writes in the seller's name."""

    def household_terms(self, kind: HouseholdKind, paid: date) -> HouseholdTerms | None:
        """What the state gives for work in a home that is paid on a day; None if nobody knows."""

    def is_red_day(self, day: date) -> bool:
        """Whether a day is a Sunday or a public holiday."""
