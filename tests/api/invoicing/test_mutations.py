import pytest

from tests.support.shop import LINES, Shop, new_key


async def test_a_draft_becomes_a_document_that_adds_up(shop: Shop) -> None:
    draft = await shop.draft()
    payload = await shop.do(
        "InvoiceIssue",
        id=draft["id"],
        expectedVersion=draft["version"],
        idempotencyKey=new_key(),
    )
    whole = await shop.ask("Invoice", id=draft["id"])

    assert payload["userErrors"] == []
    assert payload["invoice"]["number"] == 1001
    assert [whole[name]["amount"] for name in ("net", "vat", "rounding", "total")] == [
        "1859.50",
        "450.45",
        "0.05",
        "2310.00",
    ]
    assert [(row["rate"], row["vat"]["amount"]) for row in whole["vatRows"]] == [
        ("25", "437.13"),
        ("12", "13.32"),
    ]
    assert [line["description"] for line in whole["lines"]] == ["Arbete", "Delar", "Måltider"]
    assert whole["portalUrl"].startswith("http://testserver/p/")


async def test_a_replay_shows_the_same_invoice(shop: Shop) -> None:
    given = {"buyer": {"name": "Köparen"}, "lines": LINES[:1], "idempotencyKey": new_key()}
    first = await shop.reply("InvoiceCreate", input=given)
    again = await shop.reply("InvoiceCreate", input=given)
    other = await shop.codes("InvoiceCreate", **given | {"note": "annat"})

    assert again.data == first.data
    assert again.json["extensions"]["idempotentReplay"] is True
    assert other == [("IDEMPOTENCY_MISMATCH", "idempotencyKey")]


async def test_a_dry_run_shows_the_number_and_takes_none(shop: Shop) -> None:
    draft = await shop.draft()
    tried = await shop.do("InvoiceIssue", id=draft["id"], dryRun=True)
    done = await shop.do("InvoiceIssue", id=draft["id"])

    assert (tried["isDryRun"], tried["invoice"]["number"]) == (True, 1001)
    assert (done["isDryRun"], done["invoice"]["number"]) == (False, 1001)


async def test_a_stale_version_is_a_conflict_that_shows_what_it_is_now(shop: Shop) -> None:
    draft = await shop.draft()
    await shop.do("InvoiceUpdate", id=draft["id"], expectedVersion=draft["version"], note="Hej")
    payload = await shop.do("InvoiceUpdate", id=draft["id"], expectedVersion=draft["version"])

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["invoice"]["version"] == draft["version"] + 1


async def test_what_an_update_leaves_out_stays_and_null_clears(shop: Shop) -> None:
    draft = await shop.draft(note="Kvar", dueDate="2099-01-01")
    changed = await shop.do(
        "InvoiceUpdate", id=draft["id"], expectedVersion=draft["version"], dueDate=None
    )
    whole = await shop.ask("Invoice", id=draft["id"])

    assert changed["userErrors"] == []
    assert whole["note"] == "Kvar"
    assert whole["dueDate"] != "2099-01-01"


async def test_an_issued_invoice_is_neither_changed_nor_discarded(shop: Shop) -> None:
    invoice = await shop.issued()
    about = {"id": invoice["id"], "expectedVersion": invoice["version"]}

    assert ("INVOICE_NOT_DRAFT", "id") in await shop.codes("InvoiceUpdate", **about, note="Nej")
    assert ("INVOICE_NOT_DRAFT", "id") in await shop.codes("InvoiceDiscard", **about)


async def test_a_discarded_draft_is_gone(shop: Shop) -> None:
    draft = await shop.draft()
    payload = await shop.do("InvoiceDiscard", id=draft["id"])

    assert payload == {"discardedId": draft["id"], "userErrors": []}
    assert await shop.ask("Invoice", id=draft["id"]) is None


async def test_sending_wants_consent_and_then_waits_for_the_page(shop: Shop) -> None:
    customer = await shop.customer()
    invoice = await shop.issued(customerId=customer)
    refused = await shop.do("InvoiceSend", id=invoice["id"], channel="EMAIL")
    await shop.do(
        "ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE", evidence="Samtal"
    )
    sent = await shop.do("InvoiceSend", id=invoice["id"], channel="EMAIL")
    whole = await shop.ask("Invoice", id=invoice["id"])

    assert [(e["code"], e["action"]) for e in refused["userErrors"]] == [
        ("CONSENT_REQUIRED", "ASK_CONSENT")
    ]
    assert sent["userErrors"] == []
    assert [(each["recipient"], each["state"]) for each in whole["deliveries"]] == [
        ("faktura@kunden.example", "PREPARING")
    ]


async def test_buttons_and_mutations_agree(shop: Shop) -> None:
    draft = await shop.draft(lines=[])
    by_action = {each["action"]: each for each in draft["availableActions"]}
    payload = await shop.do("InvoiceIssue", id=draft["id"])

    assert by_action["ISSUE"]["allowed"] is False
    assert by_action["ISSUE"]["reasonCode"] == payload["userErrors"][0]["code"]


@pytest.mark.parametrize(
    ("line", "code", "path"),
    [
        ({"vatRate": "17"}, "VAT_RATE_UNKNOWN", "lines.0.vatRate"),
        ({"unitPrice": "-1"}, "UNIT_PRICE_NEGATIVE", "lines.0.unitPrice"),
        ({"discountPercent": "101"}, "OUT_OF_RANGE", "lines.0.discountPercent"),
        ({"description": ""}, "REQUIRED", "lines.0.description"),
        ({"description": "x" * 2_001}, "TOO_LONG", "lines.0.description"),
        ({"quantity": "999999999999999"}, "AMOUNT_TOO_LARGE", "lines.0.quantity"),
    ],
)
async def test_a_bad_line_is_refused_on_its_field(
    shop: Shop, line: dict[str, str], code: str, path: str
) -> None:
    given = {"buyer": {"name": "Köparen"}, "lines": [LINES[0] | line]}

    assert (code, path) in await shop.codes("InvoiceCreate", **given)
    assert (await shop.ask("Invoices", first=1))["nodes"] == []


async def test_every_fault_is_told_at_once(shop: Shop) -> None:
    lines = [LINES[0] | {"vatRate": "17"}, LINES[0] | {"description": ""}]
    found = await shop.codes("InvoiceCreate", lines=lines)

    assert ("VAT_RATE_UNKNOWN", "lines.0.vatRate") in found
    assert ("REQUIRED", "lines.1.description") in found
    assert "BUYER_MISSING" in [code for code, _ in found]


async def test_ten_thousand_lines_are_not_even_read(shop: Shop) -> None:
    given = {"buyer": {"name": "Köparen"}, "lines": LINES[:1] * 10_000}

    assert await shop.codes("InvoiceCreate", **given) == [("TOO_MANY_LINES", "lines")]


@pytest.mark.parametrize(
    "price", ["1E+30", "NaN", "Infinity", "1_000", " 5 ", 0.1, 1e30, True, "0,5", "1" * 40]
)
async def test_what_is_no_plain_decimal_is_bad_input(shop: Shop, price: object) -> None:
    given = {"buyer": {"name": "Köparen"}, "lines": [LINES[0] | {"unitPrice": price}]}
    reply = await shop.reply("InvoiceCreate", input=given)

    assert (reply.status, reply.codes) == (400, ["BAD_USER_INPUT"])
    assert "unitPrice" in str(reply.json["errors"])


async def test_emoji_and_markup_are_text_like_any_other(shop: Shop) -> None:
    strange = (
        '🧾 <script>alert("1")</script> {{ 7 * 7 }} #set text \N{RIGHT-TO-LEFT OVERRIDE}abc å ä ö'
    )
    draft = await shop.draft(
        note=strange, lines=[LINES[0] | {"description": strange}], ourReference=strange[:90]
    )
    whole = await shop.ask("Invoice", id=draft["id"])

    assert whole["note"] == strange
    assert whole["lines"][0]["description"] == strange


async def test_a_day_before_the_invoice_date_is_no_due_date(shop: Shop) -> None:
    found = await shop.codes(
        "InvoiceCreate",
        buyer={"name": "Köparen"},
        lines=LINES,
        invoiceDate="2026-11-23",
        dueDate="2026-11-22",
    )

    assert found == [("DUE_DATE_BEFORE_INVOICE_DATE", "dueDate")]
