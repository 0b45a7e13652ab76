"""At least so much, and by started parts of an hour."""

import pytest

from reskontra.domain.catalogue.minimum_debit import DebitTerms, debited_parts

HOUR_AND_HALVES = DebitTerms(60, 30)


@pytest.mark.parametrize(
    ("case", "worked", "terms", "debited"),
    [
        ("as worked", [47], DebitTerms(), (47,)),
        ("at least an hour", [20], HOUR_AND_HALVES, (60,)),
        ("exactly an hour", [60], HOUR_AND_HALVES, (60,)),
        ("a started half hour", [61], HOUR_AND_HALVES, (90,)),
        ("whole half hours", [90], HOUR_AND_HALVES, (90,)),
        ("a minimum that is no whole number of parts", [10], DebitTerms(45, 30), (45,)),
        ("what is added has the price of the last part", [30, 45], HOUR_AND_HALVES, (30, 60)),
        ("nothing worked", [0], HOUR_AND_HALVES, (0,)),
        ("no parts", [], HOUR_AND_HALVES, ()),
    ],
)
def test_debited(case: str, worked: list[int], terms: DebitTerms, debited: tuple[int, ...]) -> None:
    assert debited_parts(worked, terms) == debited, case
