"""Sweden."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal

from typing_extensions import override

from reskontra.domain.countries.household import HouseholdKind, HouseholdTerms
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.references import OcrAgreement
from reskontra.domain.countries.se import (
    giro,
    household_deduction,
    ocr,
    organisation_number,
    postal_code,
    red_days,
    rounding,
    self_billing,
    simplified_invoice,
    swish,
    vat_cases,
    vat_exemptions,
    vat_number,
    vat_proposals,
    vat_rates,
    vat_requirements,
)
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


class Sweden(CountryPack):
    """Swedish law and customs."""

    @override
    def organisation_number(self, text: str) -> str | None:
        return organisation_number.organisation_number(text)

    @override
    def personal_number(self, text: str) -> str | None:
        return organisation_number.personal_number(text)

    @override
    def vat_number(self, text: str) -> str | None:
        return vat_number.vat_number(text)

    @override
    def vat_number_of(self, organisation_number: str) -> str:
        return vat_number.vat_number_of(organisation_number)

    @override
    def postal_code(self, text: str) -> str | None:
        return postal_code.postal_code(text)

    @override
    def bankgiro(self, text: str) -> str | None:
        return giro.bankgiro(text)

    @override
    def plusgiro(self, text: str) -> str | None:
        return giro.plusgiro(text)

    @override
    def is_vat_rate(self, percent: Decimal, day: date) -> bool:
        return vat_rates.is_vat_rate(percent, day)

    @override
    def vat_rates_through(
        self, vat_class: VatClass, first: date, last: date
    ) -> tuple[Decimal, ...]:
        return vat_rates.vat_rates_through(vat_class, first, last)

    @override
    def vat_proposal(self, facts: VatFacts) -> VatProposal:
        return vat_proposals.proposal(facts)

    @override
    def vat_requirements(
        self, case: VatCase, facts: VatFacts, line: tuple[str, ...]
    ) -> list[Refusal]:
        return vat_requirements.requirements(case, facts, line)

    @override
    def vat_rule(self, case: VatCase) -> VatCaseRule:
        return vat_cases.RULES[case]

    @override
    def vat_exemptions(self) -> Mapping[str, VatExemption]:
        return vat_exemptions.EXEMPTIONS

    @override
    def whole_units(self, total: Money) -> Money:
        return rounding.whole_kronor(total)

    @override
    def swish_number(self, text: str) -> str | None:
        return swish.swish_number(text)

    @override
    def payment_reference(self, invoice_number: int, agreement: OcrAgreement) -> str | None:
        return ocr.ocr_number(invoice_number, agreement)

    @override
    def reasons_not_to_simplify(
        self, total: Money, cases: Collection[VatCase], day: date
    ) -> list[Refusal]:
        return simplified_invoice.reasons_not_to_simplify(total, cases, day)

    @override
    def self_billing_words(self) -> str:
        return self_billing.WORDS

    @override
    def household_terms(self, kind: HouseholdKind, paid: date) -> HouseholdTerms | None:
        return household_deduction.terms(kind, paid)

    @override
    def is_red_day(self, day: date) -> bool:
        return red_days.is_red_day(day)


SWEDEN = Sweden()
