"""What may come to the work, and who pays it."""

from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.entry_views import Expense, ExpenseKind, Receipt
from reskontra.domain.assignments.expenses import (
    as_the_office_said,
    consultant_reasons,
    expense_reasons,
    settled,
    with_receipts,
)
from reskontra.domain.assignments.ids import ExpenseId
from tests.factories import varied
from tests.factories.agreements import agreement_card

TAXI = Expense(kind=ExpenseKind.TRAVEL, description=" Taxi ", unit_price=Decimal(200))
DRIVE = Expense(kind=ExpenseKind.MILEAGE, description="Till Borås", quantity=Decimal("62.5"))
BILLED = agreement_card(mileage_price=Decimal(35))
PAID = agreement_card(mileage_pay=Decimal(25))
BOTH = agreement_card(mileage_price=Decimal(35), mileage_pay=Decimal(25))
RECEIPT = Receipt(sha256="cd" * 32, name="taxi.jpg", media_type="image/jpeg", size=1000)
RECEIPTED = varied(TAXI, unit_price=None, paid=Decimal(250), vat=Decimal(50))
FILM = varied(RECEIPT, media_type="video/mp4")
HUGE = varied(RECEIPT, size=10_000_001)
ASIDE, BOUGHT, UNKNOWN = ExpenseId.new(), ExpenseId.new(), ExpenseId.new()
UNUSABLE, TOO_LARGE = "EXPENSE_UNUSABLE", "EXPENSE_TOO_LARGE"


@pytest.mark.parametrize(
    ("case", "expense", "agreed", "who"),
    [
        ("an outlay is billed and paid", TAXI, None, (True, True)),
        ("the customer pays for itself", varied(TAXI, is_billed=False), None, (False, True)),
        ("the firm's card was used", varied(TAXI, is_paid=False), None, (True, False)),
        ("kilometres with a price", DRIVE, BILLED, (True, False)),
        ("kilometres with a pay", DRIVE, PAID, (False, True)),
        ("kilometres with both", DRIVE, BOTH, (True, True)),
        ("kilometres that are not billed", varied(DRIVE, is_billed=False), BOTH, (False, True)),
        ("no pay is made up", varied(DRIVE, is_paid=True), BILLED, (True, False)),
    ],
)
def test_who_pays(
    case: str, expense: Expense, agreed: AgreementCard | None, who: tuple[bool, bool]
) -> None:
    (found,) = settled([expense], agreed)
    assert (found.is_billed, found.is_paid) == who, case
    assert found.description == expense.description.strip()


@pytest.mark.parametrize(
    ("case", "expense", "agreed", "expected"),
    [
        ("a taxi", TAXI, None, []),
        ("a taxi with a receipt", varied(TAXI, receipt=RECEIPT), None, []),
        ("kilometres that are agreed", DRIVE, BILLED, []),
        ("kilometres that are not agreed", DRIVE, agreement_card(), ["MILEAGE_NOT_AGREED"]),
        ("kilometres without an agreement", DRIVE, None, ["MILEAGE_NOT_AGREED"]),
        ("without a name", varied(TAXI, description=""), None, ["REQUIRED"]),
        ("none of it", varied(TAXI, quantity=Decimal(0)), None, [UNUSABLE]),
        ("less than none", varied(TAXI, quantity=Decimal(-1)), None, [UNUSABLE]),
        ("too much of it", varied(TAXI, quantity=Decimal(100_000)), None, [TOO_LARGE]),
        ("too far", varied(DRIVE, quantity=Decimal(100_000)), BOTH, [TOO_LARGE]),
        ("too dear", varied(TAXI, unit_price=Decimal(10_000_000)), None, [TOO_LARGE]),
        ("paid too dearly", varied(RECEIPTED, paid=Decimal(10_000_000)), None, [TOO_LARGE]),
        ("for nothing", varied(TAXI, unit_price=Decimal(0)), None, [UNUSABLE]),
        ("without a price", varied(TAXI, unit_price=None), None, [UNUSABLE]),
        (
            "no number",
            varied(TAXI, unit_price=Decimal("NaN")),
            None,
            [UNUSABLE],
        ),
        (
            "seven decimals",
            varied(TAXI, unit_price=Decimal("1.0000001")),
            None,
            [UNUSABLE],
        ),
        (
            "a film",
            varied(TAXI, receipt=varied(RECEIPT, media_type="video/mp4")),
            None,
            ["RECEIPT_UNUSABLE"],
        ),
        (
            "a huge receipt",
            varied(TAXI, receipt=varied(RECEIPT, size=10_000_001)),
            None,
            ["RECEIPT_UNUSABLE"],
        ),
    ],
)
def test_what_may_come_to_the_work(
    case: str, expense: Expense, agreed: AgreementCard | None, expected: list[str]
) -> None:
    reasons = expense_reasons(settled([expense], agreed), agreed)
    assert [each.code for each in reasons] == expected, case


@pytest.mark.parametrize(
    ("case", "expense", "price"),
    [
        ("paid with VAT", RECEIPTED, "200"),
        ("paid without any", varied(RECEIPTED, vat=Decimal(0)), "250"),
        ("to the öre", varied(RECEIPTED, paid=Decimal("436.88"), vat=Decimal("87.38")), "349.50"),
        ("to whole kronor", varied(RECEIPTED, paid=Decimal(99), vat=Decimal("19.90")), "79.10"),
        ("a price without VAT", varied(TAXI, vat=Decimal(50)), "200"),
        ("both, and they agree", varied(RECEIPTED, unit_price=Decimal(200)), "200"),
    ],
)
def test_the_price_without_vat(case: str, expense: Expense, price: str) -> None:
    (found,) = settled([expense], None)
    assert (found.unit_price, found.vat) == (Decimal(price), expense.vat), case
    assert expense_reasons([found], None) == []


@pytest.mark.parametrize(
    ("case", "expense", "code", "place"),
    [
        ("below nothing", varied(RECEIPTED, vat=Decimal(-1)), "EXPENSE_VAT_UNUSABLE", "vat"),
        ("all of it", varied(RECEIPTED, vat=Decimal(250)), "EXPENSE_VAT_UNUSABLE", "vat"),
        ("more", varied(RECEIPTED, vat=Decimal(251)), "EXPENSE_VAT_UNUSABLE", "vat"),
        ("no number", varied(RECEIPTED, vat=Decimal("NaN")), "EXPENSE_VAT_UNUSABLE", "vat"),
        ("nearly all", varied(RECEIPTED, vat=Decimal(249)), "EXPENSE_VAT_TOO_HIGH", "vat"),
        ("above a fifth", varied(RECEIPTED, vat=Decimal("50.11")), "EXPENSE_VAT_TOO_HIGH", "vat"),
        ("above a fourth", varied(TAXI, vat=Decimal("50.11")), "EXPENSE_VAT_TOO_HIGH", "vat"),
        ("on kilometres", varied(DRIVE, vat=Decimal(1)), "EXPENSE_VAT_UNUSABLE", "vat"),
        ("paid nothing", varied(RECEIPTED, paid=Decimal(0)), UNUSABLE, "paid"),
        ("paid endlessly", varied(RECEIPTED, paid=Decimal("Infinity")), UNUSABLE, "paid"),
        (
            "two prices",
            varied(RECEIPTED, unit_price=Decimal(250)),
            "EXPENSE_PRICED_TWICE",
            "paid",
        ),
    ],
)
def test_vat_that_cannot_be(case: str, expense: Expense, code: str, place: str) -> None:
    reasons = expense_reasons(settled([expense], BOTH), BOTH)
    assert [(each.code, each.path) for each in reasons] == [(code, ("expenses", "0", place))], case


def test_a_report_has_room_for_twenty() -> None:
    assert expense_reasons([TAXI] * 20, None) == []
    (reason,) = expense_reasons([TAXI] * 21, None)
    assert reason.code == "TOO_MANY_EXPENSES"


def test_what_is_told_anew_keeps_its_receipt_by_the_id_that_it_had() -> None:
    taxi, drive = ExpenseId.new(), ExpenseId.new()
    before = [varied(TAXI, id=taxi, receipt=RECEIPT), varied(DRIVE, id=drive)]
    other = varied(RECEIPT, name="annat.jpg")
    cases = [
        (varied(TAXI, id=taxi), RECEIPT),
        (varied(TAXI, id=taxi, receipt=other), other),
        (varied(DRIVE, id=drive), None),
        (varied(TAXI, id=ExpenseId.new()), None),
        (TAXI, None),
    ]
    found = with_receipts([told for told, _ in cases], before)
    assert [each.receipt for each in found] == [receipt for _, receipt in cases]


@pytest.mark.parametrize(
    ("expense", "most"),
    [
        (varied(RECEIPTED, paid=Decimal(100), vat=Decimal(99)), "20.00"),
        (varied(TAXI, unit_price=Decimal(100), vat=Decimal(99)), "25.00"),
    ],
    ids=["of what was paid", "of the price"],
)
def test_the_most_vat_there_can_be_is_told(expense: Expense, most: str) -> None:
    (reason,) = expense_reasons(settled([expense], None), None)
    assert reason.facts == {"most": Decimal(most)}


@pytest.mark.parametrize(
    ("case", "told", "who", "is_refused"),
    [
        ("as the terms say", TAXI, (None, None), False),
        ("not for the customer", varied(TAXI, is_billed=False), (False, None), True),
        ("for nobody", varied(TAXI, is_billed=False, is_paid=False), (False, False), True),
        ("by the firm's card", varied(TAXI, is_paid=False), (None, False), False),
        ("as the office said", varied(TAXI, id=ASIDE), (False, True), False),
        ("the same, said again", varied(TAXI, id=ASIDE, is_billed=False), (False, True), False),
        ("as another one was", varied(TAXI, id=BOUGHT, is_billed=False), (False, False), True),
        ("by the firm's card as before", varied(TAXI, id=BOUGHT), (True, False), False),
        ("one that was not there", varied(TAXI, id=UNKNOWN), (None, None), False),
    ],
)
def test_who_pays_is_not_for_a_consultant_to_say(
    case: str, told: Expense, who: tuple[bool | None, bool | None], is_refused: bool
) -> None:
    before = [
        varied(TAXI, id=ASIDE, is_billed=False, is_paid=True),
        varied(TAXI, id=BOUGHT, is_billed=True, is_paid=False),
    ]
    (found,) = as_the_office_said([told], before)
    assert (found.is_billed, found.is_paid) == who, case
    reasons = consultant_reasons([found], before)
    assert [(each.code, each.path) for each in reasons] == (
        [("EXPENSE_BILLING_BY_OFFICE", ("expenses", "0", "isBilled"))] if is_refused else []
    ), case
