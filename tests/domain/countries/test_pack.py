"""Every country answers every question."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.countries import UnknownCountryFault, country_of
from reskontra.domain.countries.references import OcrAgreement
from reskontra.domain.kernel.money import Money


def test_sweden_answers() -> None:
    sweden = country_of("SE")
    assert sweden.organisation_number("5567037485") == "556703-7485"
    assert sweden.personal_number("198507099805") == "19850709-9805"
    assert sweden.vat_number("se556703748501") == "SE556703748501"
    assert sweden.vat_number_of("556703-7485") == "SE556703748501"
    assert sweden.postal_code("11418") == "114 18"
    assert sweden.bankgiro("50501055") == "5050-1055"
    assert sweden.plusgiro("9019506") == "90 19 50-6"
    assert sweden.is_vat_rate(Decimal(25), date(2026, 11, 23))
    assert sweden.whole_units(Money(12_499)) == Money(12_500)
    assert sweden.payment_reference(1001, OcrAgreement()) == "100164"
    assert sweden.swish_number("1237856901") == "123 785 69 01"
    assert sweden.reasons_not_to_simplify(Money(400_001), (), date(2026, 11, 23))


def test_a_country_without_rules_is_a_fault() -> None:
    with pytest.raises(UnknownCountryFault):
        country_of("NO")
