"""What an agreement says of one order."""

from datetime import timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.order_terms import OrderTerms, order_terms
from tests.factories.agreements import agreement_card, bank_terms, period_terms
from tests.factories.assignments import EIGHT, HOUR

RUSH = {"rush_hours": 24, "rush_price_percent": Decimal(50)}
LATE = {"cancellation_hours": 36, "cancellation_price_percent": Decimal(100)}
BANKED = {"form": AgreementForm.HOUR_BANK, "period": period_terms(bank=bank_terms())}
UNTIL = EIGHT - 36 * HOUR


@pytest.mark.parametrize(
    ("terms", "lead", "hours", "said"),
    [
        ({}, 100, 1, OrderTerms()),
        (RUSH, 25, 1, OrderTerms()),
        (RUSH, 24, 1, OrderTerms()),
        (RUSH, 23, 1, OrderTerms(rush_percent=Decimal(50))),
        (RUSH, 0, 1, OrderTerms()),
        ({**RUSH, "rush_price_percent": Decimal(0)}, 23, 1, OrderTerms()),
        (LATE, 100, 1, OrderTerms(free_until=UNTIL, late_percent=Decimal(100))),
        (LATE, 100, 24, OrderTerms(free_until=UNTIL, late_percent=Decimal(100))),
        (LATE, 100, 25, OrderTerms()),
        ({**LATE, "cancellation_price_percent": Decimal(0)}, 100, 1, OrderTerms()),
        ({**RUSH, **LATE, "form": AgreementForm.FIXED_PRICE}, 23, 1, OrderTerms()),
        ({**RUSH, **LATE, "form": AgreementForm.RETAINER}, 23, 1, OrderTerms()),
        (RUSH | BANKED, 25, 1, OrderTerms()),
        (RUSH | BANKED, 23, 1, OrderTerms(rush_percent=Decimal(50), is_banked=True)),
    ],
)
def test_what_is_said_is_what_would_be_charged(
    terms: dict[str, object], lead: int, hours: int, said: OrderTerms
) -> None:
    usual: dict[str, object] = {"cancellation_hours": None, "rush_hours": None}
    agreed = agreement_card(**usual | terms)
    ordered = EIGHT - timedelta(hours=lead)
    assert order_terms(agreed, EIGHT, EIGHT + hours * HOUR, ordered) == said


def test_nothing_is_said_without_an_agreement() -> None:
    assert order_terms(None, EIGHT, EIGHT + HOUR, EIGHT) == OrderTerms()


@pytest.mark.parametrize("form", [AgreementForm.FIXED_PRICE, AgreementForm.HOUR_BANK])
def test_a_price_by_hand_goes_before_what_a_plan_or_a_bank_covers(form: AgreementForm) -> None:
    agreed = agreement_card(**{**RUSH, "cancellation_hours": None, **BANKED, "form": form})
    said = order_terms(agreed, EIGHT, EIGHT + HOUR, EIGHT - 23 * HOUR, has_own_price=True)
    assert said == OrderTerms(rush_percent=Decimal(50))
