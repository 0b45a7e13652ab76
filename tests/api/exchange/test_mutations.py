"""Rates entered through the door."""

from tests.support.shop import Shop, new_key

RATE = {"currency": "EUR", "day": "2026-11-20", "kronor": "11.25", "reason": "Riksbanken"}


async def test_a_rate_is_entered_once(shop: Shop) -> None:
    given = RATE | {"idempotencyKey": new_key()}
    first, again = [await shop.do("ExchangeRateEnter", **given) for _ in range(2)]
    assert first["rate"]["id"] == again["rate"]["id"]
    found = await shop.reply("ExchangeRates")
    assert [(row["currency"], row["kronor"]) for row in found.data["enteredRates"]] == [
        ("EUR", "11.25")
    ]


async def test_every_fault_is_told_at_its_field_and_nothing_is_kept(shop: Shop) -> None:
    wrong = {"currency": "JPY", "day": "2099-01-01", "kronor": "0", "reason": " "}
    told = await shop.reply("ExchangeRateEnter", input=wrong)
    errors = told.data["exchangeRateEnter"]["userErrors"]
    assert [(each["code"], each["path"]) for each in errors] == [
        ("CURRENCY_UNKNOWN", ["currency"]),
        ("OUT_OF_RANGE", ["day"]),
        ("RATE_UNUSABLE", ["kronor"]),
        ("REQUIRED", ["reason"]),
    ]
    assert (await shop.reply("ExchangeRates")).data["enteredRates"] == []
