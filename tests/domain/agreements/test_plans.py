"""What may be planned to fall due by an agreement, and which period comes next."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.plan_views import NewInstalment
from reskontra.domain.agreements.plans import (
    MOST_INSTALMENTS,
    Period,
    caught_up,
    day_reasons_of,
    following,
    instalment_reasons,
    instalments_of,
    period_of,
    period_over_reasons,
    period_reasons,
    resumed,
)
from reskontra.domain.agreements.views import AgreementForm, PeriodTerms
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.refusals import Refusal
from tests.factories.agreements import (
    agreement_card,
    agreement_entry,
    bank_terms,
    new_instalment,
    period_terms,
)

SWEDEN = country_of("SE")
TODAY = date(2026, 11, 26)
FIXED = AgreementForm.FIXED_PRICE
RETAINER, BANK = AgreementForm.RETAINER, AgreementForm.HOUR_BANK
ON_ACCOUNT = AgreementForm.ON_ACCOUNT


def told(reasons: list[Refusal]) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.path)) for each in reasons]


def test_only_forms_with_periods_keep_one_and_only_a_bank_has_hours() -> None:
    bank = period_terms(description="  Timbank ", bank=bank_terms())
    assert period_of(AgreementForm.RUNNING, bank) is None
    assert period_of(RETAINER, bank) == period_terms(description="Timbank", bank=None)
    assert period_of(BANK, bank) == period_terms(description="Timbank", bank=bank_terms())
    assert period_of(BANK, None) is None
    assert period_of(ON_ACCOUNT, bank) == period_terms(description="Timbank", bank=None)


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"months": 0}, "OUT_OF_RANGE", "period.months"),
        ({"months": 13}, "OUT_OF_RANGE", "period.months"),
        ({"begins": date(1900, 1, 1)}, "OUT_OF_RANGE", "period.begins"),
        ({"description": ""}, "REQUIRED", "period.description"),
        ({"amount": Decimal(0)}, "SUM_UNUSABLE", "period.amount"),
        ({"amount": Decimal("0.005")}, "SUM_UNUSABLE", "period.amount"),
        ({"amount": Decimal(10) ** 10}, "SUM_UNUSABLE", "period.amount"),
        ({"amount": Decimal("NaN")}, "SUM_UNUSABLE", "period.amount"),
        ({"vat_class": VatClass.DANCE}, "VAT_CLASS_WITHOUT_RATE", "period.vatClass"),
        ({"bank": None}, "BANK_MISSING", "period.bank"),
        ({"bank": bank_terms(minutes=0)}, "OUT_OF_RANGE", "period.bank.minutes"),
        (
            {"bank": bank_terms(overage_price=Decimal(-1))},
            "PRICE_UNUSABLE",
            "period.bank.overagePrice",
        ),
        ({"bank": bank_terms(warn_percent=101)}, "OUT_OF_RANGE", "period.bank.warnPercent"),
    ],
)
def test_what_is_wrong_with_a_period_is_told_on_its_field(
    about: dict[str, object], code: str, path: str
) -> None:
    terms = period_terms(**{"bank": bank_terms()} | about)
    assert told(period_reasons(BANK, terms, TODAY, SWEDEN)) == [(code, path)]


def test_who_pays_by_period_says_for_which() -> None:
    assert told(period_reasons(RETAINER, None, TODAY, SWEDEN)) == [("REQUIRED", "period")]
    assert period_reasons(AgreementForm.RUNNING, None, TODAY, SWEDEN) == []
    assert period_reasons(RETAINER, period_terms(), TODAY, SWEDEN) == []
    assert period_reasons(ON_ACCOUNT, None, TODAY, SWEDEN) == []
    unnamed = period_terms(description="")
    assert told(period_reasons(ON_ACCOUNT, unnamed, TODAY, SWEDEN)) == [
        ("REQUIRED", "period.description")
    ]


@pytest.mark.parametrize(
    ("case", "begins", "codes"),
    [
        ("its last day is today", date(2026, 10, 27), []),
        ("it was over yesterday", date(2026, 10, 26), ["PERIOD_OVER"]),
        ("it is to come", date(2027, 1, 1), []),
    ],
)
def test_nothing_is_asked_for_by_itself_for_days_that_are_over(
    case: str, begins: date, codes: list[str]
) -> None:
    found = period_over_reasons(period_terms(begins=begins), TODAY)
    assert [each.code for each in found] == codes, case


@pytest.mark.parametrize(
    ("case", "terms", "last", "period"),
    [
        ("the first", {}, None, ((2026, 1, 1), (2026, 1, 31))),
        ("the next", {}, date(2026, 1, 31), ((2026, 2, 1), (2026, 2, 28))),
        ("a quarter", {"months": 3}, None, ((2026, 1, 1), (2026, 3, 31))),
        ("a year", {"months": 12}, date(2026, 12, 31), ((2027, 1, 1), (2027, 12, 31))),
        (
            "from the 31st, where a month is short",
            {"begins": date(2026, 1, 31)},
            None,
            ((2026, 1, 31), (2026, 2, 27)),
        ),
        (
            "and back on the 31st",
            {"begins": date(2026, 1, 31)},
            date(2026, 2, 27),
            ((2026, 2, 28), (2026, 3, 30)),
        ),
        (
            "a leap year",
            {"begins": date(2027, 12, 30)},
            date(2028, 1, 29),
            ((2028, 1, 30), (2028, 2, 28)),
        ),
        (
            "longer from now on",
            {"months": 3},
            date(2026, 1, 31),
            ((2026, 2, 1), (2026, 4, 30)),
        ),
        (
            "begun anew after a pause",
            {"begins": date(2026, 6, 1)},
            date(2026, 1, 31),
            ((2026, 6, 1), (2026, 6, 30)),
        ),
        (
            "after a pause, on the first day's day of the month",
            {"begins": date(2025, 10, 31), "goes_on": date(2026, 2, 28)},
            date(2025, 11, 29),
            ((2026, 2, 28), (2026, 3, 30)),
        ),
    ],
)
def test_periods_follow_each_other(
    case: str,
    terms: dict[str, object],
    last: date | None,
    period: tuple[tuple[int, int, int], tuple[int, int, int]],
) -> None:
    found = following(period_terms(**terms), last)
    assert found == Period(*(date(*day) for day in period)), case


@pytest.mark.parametrize(
    ("case", "last", "begins"),
    [
        ("nothing was paid for yet", None, date(2026, 11, 1)),
        ("what passed meanwhile is left out", date(2026, 3, 31), date(2026, 11, 1)),
        ("paid for already", date(2026, 11, 30), date(2026, 12, 1)),
    ],
)
def test_periods_begin_anew_with_the_one_that_goes_on(
    case: str, last: date | None, begins: date
) -> None:
    assert resumed(period_terms(), last, TODAY) == begins, case


JANUARY, FEBRUARY = date(2026, 1, 31), date(2026, 2, 28)
NOVEMBER, AHEAD = date(2026, 11, 30), period_terms(begins=date(2027, 6, 1))


@pytest.mark.parametrize(
    ("case", "kept", "last", "first"),
    [
        ("it was over", {"valid_to": date(2026, 2, 15)}, FEBRUARY, date(2026, 11, 1)),
        ("it was to come", {"valid_from": date(2026, 12, 1)}, None, date(2026, 11, 1)),
        ("it ran by the hour", {"period": None}, JANUARY, date(2026, 11, 1)),
        ("its first day was ahead", {"period": AHEAD}, JANUARY, date(2026, 11, 1)),
        ("it ran, and nobody has begun them yet", {}, JANUARY, date(2026, 2, 1)),
        ("it ran, and they have begun", {}, NOVEMBER, date(2026, 12, 1)),
        (
            "it ran by the hour for less than a period",
            {"period": None},
            NOVEMBER,
            date(2026, 12, 1),
        ),
    ],
)
def test_no_period_begins_that_was_over_before_it_was_asked_for(
    case: str, kept: dict[str, object], last: date | None, first: date
) -> None:
    before = agreement_card(**{"form": RETAINER, "period": period_terms()} | kept)
    entry = agreement_entry(form=RETAINER, period=period_terms())
    found = caught_up(entry, before, last, TODAY)
    assert found.period is not None
    assert following(found.period, last).first == first, case


@pytest.mark.parametrize(
    ("case", "begins", "kept", "last", "earliest"),
    [
        ("the same day", 1, period_terms(), date(2026, 9, 30), None),
        ("later in the month", 15, period_terms(), date(2026, 9, 30), date(2026, 10, 1)),
        (
            "earlier in the month",
            1,
            period_terms(begins=date(2026, 9, 15)),
            date(2026, 10, 14),
            date(2026, 10, 15),
        ),
        ("nothing is paid for yet", 15, period_terms(), None, None),
        ("after what is paid for", 15, period_terms(), date(2026, 9, 14), None),
        ("with a gap before it", 15, period_terms(), date(2026, 8, 31), None),
        ("kept odd as it was", 15, period_terms(begins=date(2026, 9, 15)), date(2026, 9, 30), None),
        ("periods again, from their day", 15, None, date(2026, 9, 14), None),
        ("periods again, in one", 15, None, date(2026, 9, 30), date(2026, 10, 1)),
    ],
)
def test_periods_keep_their_length_whatever_day_they_are_to_begin_on(
    case: str, begins: int, kept: PeriodTerms | None, last: date | None, earliest: date | None
) -> None:
    terms = period_terms(begins=date(2026, 9, begins))
    reasons = day_reasons_of(terms, kept, last)
    assert told(reasons) == [("PERIOD_DAY_UNFIT", "period.begins")] * (earliest is not None), case
    assert [each.facts["earliest"] for each in reasons] == [earliest] * len(reasons)


def test_the_last_day_of_a_short_month_is_the_day_of_a_long_one() -> None:
    kept, said = period_terms(begins=date(2026, 1, 30)), period_terms(begins=date(2026, 1, 31))
    assert day_reasons_of(said, kept, date(2026, 2, 27)) == []
    assert day_reasons_of(None, kept, date(2026, 2, 27)) == []


@pytest.mark.parametrize(
    ("form", "given", "codes"),
    [
        (FIXED, (new_instalment(),), []),
        (FIXED, (new_instalment(), new_instalment()), []),
        (ON_ACCOUNT, (new_instalment(),), []),
        (RETAINER, (), []),
        (RETAINER, (new_instalment(),), [("INSTALMENTS_UNFIT", "instalments")]),
        (
            FIXED,
            (new_instalment(),) * (MOST_INSTALMENTS + 1),
            [("TOO_MANY_INSTALMENTS", "instalments")],
        ),
        (
            FIXED,
            (
                new_instalment(),
                new_instalment(
                    due_date=date(1900, 1, 1),
                    description=" ",
                    amount=Decimal(-1),
                    vat_class=VatClass.DANCE,
                ),
            ),
            [
                ("OUT_OF_RANGE", "instalments.1.dueDate"),
                ("REQUIRED", "instalments.1.description"),
                ("SUM_UNUSABLE", "instalments.1.amount"),
                ("VAT_CLASS_WITHOUT_RATE", "instalments.1.vatClass"),
            ],
        ),
    ],
)
def test_what_is_wrong_with_a_plan_is_told_at_once(
    form: AgreementForm, given: tuple[NewInstalment, ...], codes: list[tuple[str, str]]
) -> None:
    assert told(instalment_reasons(form, given, TODAY, SWEDEN)) == codes


def test_a_plan_lies_in_the_order_of_its_days() -> None:
    later = new_instalment(due_date=date(2026, 12, 1), description=" Slut ")
    planned = instalments_of((later, new_instalment()))
    assert [each.description for each in planned] == ["Start", "Slut"]
