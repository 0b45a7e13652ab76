"""What a customer may order by themselves."""

from datetime import date, timedelta

import pytest

from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.orderable import Orderable, orderable
from reskontra.domain.kernel.clock import now
from tests.factories.agreements import agreed_price, agreement_card
from tests.factories.catalogue import hour_type_card

DAY = date(2026, 11, 26)
CONSULT = hour_type_card(name="Konsult", name_en="Consultant")
NIGHT = hour_type_card(name="Natt")
AWAY = hour_type_card(name="Gammal", archived_at=now())
TYPES = (CONSULT, NIGHT, AWAY)
ALL = agreement_card(name="Ramavtal")
NAMED = agreement_card(prices=(agreed_price(hour_type_id=NIGHT.id),))
OF_ARCHIVED = agreement_card(prices=(agreed_price(hour_type_id=AWAY.id),))


@pytest.mark.parametrize(
    ("case", "agreements", "choices"),
    [
        ("no agreement", (), []),
        ("one that names no prices", (ALL,), [CONSULT, NIGHT]),
        ("one that names a price", (NAMED,), [NIGHT]),
        ("one whose type is put away", (OF_ARCHIVED,), []),
        ("one that has ended", (agreement_card(ended_at=now()),), []),
        ("one that is over", (agreement_card(valid_to=DAY - timedelta(days=1)),), []),
        ("one that ends today", (agreement_card(valid_to=DAY),), [CONSULT, NIGHT]),
        (
            "one that is to come",
            (agreement_card(valid_from=DAY + timedelta(days=9)),),
            [CONSULT, NIGHT],
        ),
        ("two", (NAMED, ALL), [NIGHT, CONSULT, NIGHT]),
    ],
)
def test_orderable(case: str, agreements: tuple[AgreementCard, ...], choices: list[object]) -> None:
    assert [one.hour_type for one in orderable(agreements, TYPES, DAY)] == choices, case


def test_work_is_called_what_it_is_called_in_the_readers_language() -> None:
    assert [Orderable(ALL, CONSULT).name(each) for each in ("sv", "en")] == [
        "Konsult",
        "Consultant",
    ]
    assert Orderable(ALL, NIGHT).name("en") == "Natt"
