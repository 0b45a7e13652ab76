"""What an hour of work costs and pays by an agreement."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.hour_terms import agreed_price, hour_terms
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from tests.factories import agreements
from tests.factories.agreements import agreement_card
from tests.factories.catalogue import hour_type_card

HOURS = hour_type_card(price_debit=DebitTerms(60, 30))
OTHER = hour_type_card()
SPRING = agreements.agreed_price(hour_type_id=HOURS.id, price=Decimal(900))
SUMMER = agreements.agreed_price(
    hour_type_id=HOURS.id, price=Decimal(950), valid_from=date(2026, 7, 1)
)
CARD = agreement_card(prices=(SUMMER, SPRING))


@pytest.mark.parametrize(
    ("case", "day", "price"),
    [
        ("nothing is agreed yet, so the type's own", date(2025, 12, 31), 1000),
        ("from the first day", date(2026, 1, 1), 900),
        ("until the day before the next", date(2026, 6, 30), 900),
        ("the latest that holds", date(2026, 7, 1), 950),
    ],
)
def test_the_agreements_price_of_the_day_goes_before_the_types(
    case: str, day: date, price: int
) -> None:
    assert hour_terms(CARD, HOURS, None, day).price == price, case


def test_another_type_keeps_its_price() -> None:
    assert agreed_price(CARD, OTHER.id, date(2026, 8, 1)) is None
    assert hour_terms(CARD, OTHER, None, date(2026, 8, 1)).price == OTHER.price


@pytest.mark.parametrize(
    ("own_pay", "pay"), [(None, 400), (Decimal(455), 455), (Decimal(0), 0)], ids=str
)
def test_the_consultants_own_pay_goes_before_the_types(own_pay: Decimal | None, pay: int) -> None:
    assert hour_terms(CARD, HOURS, own_pay, date(2026, 8, 1)).pay == pay


def test_an_agreed_price_of_nothing_is_a_price() -> None:
    free = agreement_card(
        prices=(agreements.agreed_price(hour_type_id=HOURS.id, price=Decimal(0)),)
    )
    assert hour_terms(free, HOURS, None, date(2026, 8, 1)).price == 0


def test_surcharges_and_terms_of_debiting_are_the_types() -> None:
    terms = hour_terms(CARD, HOURS, Decimal(455), date(2026, 8, 1))
    assert (terms.windows, terms.price_debit, terms.pay_debit) == (
        HOURS.windows,
        HOURS.price_debit,
        HOURS.pay_debit,
    )


@pytest.mark.parametrize(
    ("form", "price", "percent"),
    [
        (AgreementForm.RUNNING, 950, 30),
        (AgreementForm.HOUR_BANK, 950, 30),
        (AgreementForm.FIXED_PRICE, 0, 0),
        (AgreementForm.RETAINER, 0, 0),
    ],
)
def test_where_a_plan_pays_for_the_work_an_hour_costs_nothing_more(
    form: AgreementForm, price: int, percent: int
) -> None:
    terms = hour_terms(
        agreement_card(form=form, prices=(SUMMER,)), HOURS, Decimal(455), date(2026, 8, 1)
    )
    (evening,) = terms.windows
    assert [terms.price, terms.pay] == [price, 455]
    assert [evening.price_percent, evening.pay_percent] == [percent, 20]
