"""The days of a rule are told before anything is made by it."""

from tests.api.access import RULE_DAYS
from tests.support.shop import Shop

CHRISTMAS = RULE_DAYS | {
    "weekdays": ["FRIDAY"],
    "firstDate": "2026-12-18",
    "lastDate": "2027-01-08",
}


async def test_holidays_are_told_and_left_out(shop: Shop) -> None:
    told = await shop.ask("Occurrences", rule=CHRISTMAS)
    all_of_them = await shop.ask("Occurrences", rule=CHRISTMAS | {"skipsRedDays": False})

    assert [(each["date"], each["isSkipped"]) for each in told["occurrences"]] == [
        ("2026-12-18", False),
        ("2026-12-25", True),
        ("2027-01-01", True),
        ("2027-01-08", False),
    ]
    assert not any(each["isSkipped"] for each in all_of_them["occurrences"])
    assert (await shop.ask("Assignments", first=1))["nodes"] == []


async def test_a_rule_that_gives_no_day_says_so(shop: Shop) -> None:
    told = await shop.ask("Occurrences", rule=RULE_DAYS | {"weekdays": []})

    assert [each["code"] for each in told["problems"]] == ["REQUIRED"]
    assert told["occurrences"] == []
