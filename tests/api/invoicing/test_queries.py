"""Lists of invoices: joined filters, several orders, and pages that neither skip nor repeat."""

from itertools import permutations
from typing import Any

import pytest

from reskontra.tenancy.access import Role
from tests.support.api import Reply
from tests.support.shop import ADDRESS, LINES, Shop
from tests.support.spending import spending

ACTIONS = (
    *("EDIT", "DISCARD", "ISSUE", "SEND", "SEND_AGAIN"),
    *("REGISTER_PAYMENT", "COPY", "CREDIT", "PAY_BACK"),
)
FIELDS = ("NUMBER", "INVOICE_DATE", "DUE_DATE", "CREATED")
DATES = ("2026-09-01", "2026-10-01")


async def listed(shop: Shop, **asked: Any) -> list[str]:
    """The buyers' names, in order."""
    page = await shop.ask("Invoices", first=100, **asked)
    return [each["buyerName"] for each in page["nodes"]]


async def invoice_to(shop: Shop, name: str, **about: Any) -> None:
    await shop.draft(buyer={"name": name, "address": ADDRESS}, lines=LINES[:1], **about)


async def pages(shop: Shop, order: list[dict[str, str]]) -> list[str]:
    """Two rows at a time, while others go on making invoices."""
    seen: list[str] = []
    after = None
    for _ in range(4):
        page = await shop.ask("Invoices", first=2, after=after, orderBy=order)
        seen += [each["buyerName"] for each in page["nodes"]]
        after = page["pageInfo"]["endCursor"] or after
        await invoice_to(shop, "later", invoiceDate="2026-09-15")
    return [each for each in seen if each != "later"]


async def asked(shop: Shop, **variables: Any) -> Reply:
    return await shop.reply("Invoices", **{"first": 2} | variables)


async def test_filters_are_joined_by_and_or_and_not(shop: Shop) -> None:
    await invoice_to(shop, "draft")
    await invoice_to(shop, "early", issue=True, invoiceDate=DATES[0])
    await invoice_to(shop, "late", issue=True, invoiceDate=DATES[1])
    early = {"invoiceDate": {"to": DATES[0]}}
    is_draft = {"state": {"eq": "DRAFT"}}

    assert set(await listed(shop, where={"not": is_draft})) == {"early", "late"}
    assert set(await listed(shop, where={"or": [is_draft, early]})) == {"draft", "early"}
    assert await listed(shop, where={"isOpen": True, "and": [{"not": early}]}) == ["late"]
    assert set(await listed(shop, where={"not": {"number": 1001}})) == {"draft", "late"}
    assert await listed(shop, where={"and": [is_draft, early]}) == []


async def test_four_levels_are_the_most(shop: Shop) -> None:
    three = {"not": {"or": [{"and": [{"number": 1}]}]}}

    assert (await asked(shop, where=three)).codes == []
    assert (await asked(shop, where={"and": [three]})).codes == ["BAD_USER_INPUT"]


async def test_a_filter_of_many_filters_is_refused(shop: Shop) -> None:
    reply = await asked(shop, where={"or": [{"number": each} for each in range(50)]})

    assert reply.codes == ["BAD_USER_INPUT"]


async def test_what_is_equal_is_sorted_by_the_next(shop: Shop) -> None:
    for name, day in zip("abcd", (*DATES, *DATES), strict=True):
        await invoice_to(shop, name, issue=True, invoiceDate=day)
    by_date = {"field": "INVOICE_DATE", "direction": "DESC"}
    up, down = ({"field": "NUMBER", "direction": each} for each in ("ASC", "DESC"))

    assert await listed(shop, orderBy=[by_date, up]) == ["b", "d", "a", "c"]
    assert await listed(shop, orderBy=[by_date, down]) == ["d", "b", "c", "a"]


@pytest.mark.parametrize("fields", list(permutations(FIELDS, 2)))
@pytest.mark.parametrize("directions", [("ASC", "DESC"), ("DESC", "DESC")])
async def test_paging_by_two_orders_neither_skips_nor_repeats(
    shop: Shop, fields: tuple[str, ...], directions: tuple[str, ...]
) -> None:
    for name, day in zip("abc", (*DATES, DATES[0]), strict=True):
        await invoice_to(shop, name, issue=True, invoiceDate=day, dueDate="2026-11-01")
    order = [{"field": f, "direction": d} for f, d in zip(fields, directions, strict=True)]
    seen = await pages(shop, order)

    assert sorted(seen) == ["a", "b", "c"]


async def test_a_cursor_of_another_order_is_no_good(shop: Shop) -> None:
    await invoice_to(shop, "a")
    by_number = [{"field": "NUMBER"}, {"field": "DUE_DATE"}]
    page = (await asked(shop, orderBy=by_number)).data["invoices"]
    cursor = page["pageInfo"]["endCursor"]
    others = [
        await asked(shop, after=cursor, orderBy=by_number[:1]),
        await asked(shop, after=cursor, orderBy=by_number[::-1]),
        await asked(shop, after=cursor, orderBy=by_number, where={"not": {"number": 1}}),
    ]

    assert (await asked(shop, after=cursor, orderBy=by_number)).codes == []
    assert [reply.codes for reply in others] == [["CURSOR_MISMATCH"]] * 3


async def test_sorting_has_as_many_orders_as_there_are_fields(shop: Shop) -> None:
    reply = await asked(shop, orderBy=[{"field": "NUMBER"}] * 5)

    assert reply.codes == ["BAD_USER_INPUT"]


async def test_pages_go_backwards_too(shop: Shop) -> None:
    for name, day in zip("abcd", (*DATES, *DATES), strict=True):
        await invoice_to(shop, name, issue=True, invoiceDate=day)
    text = """
        query($before: Cursor, $orderBy: [InvoiceOrder!]) {
          invoices(last: 2, before: $before, orderBy: $orderBy) {
            nodes { buyerName } pageInfo { startCursor }
          }
        }
    """
    order = [{"field": "INVOICE_DATE"}, {"field": "NUMBER", "direction": "ASC"}]
    last = (await shop.api.ask(text, {"orderBy": order})).data["invoices"]
    before = last["pageInfo"]["startCursor"]
    first = await shop.api.ask(text, {"orderBy": order, "before": before})

    assert [each["buyerName"] for each in last["nodes"]] == ["a", "c"]
    assert [each["buyerName"] for each in first.data["invoices"]["nodes"]] == ["b", "d"]


async def test_an_endless_filter_is_refused_without_harm(shop: Shop) -> None:
    where: dict[str, Any] = {"number": 1}
    for _ in range(400):
        where = {"not": where}
    reply = await asked(shop, where=where)

    assert reply.codes == ["BAD_USER_INPUT"]


async def test_parties_and_vat_of_a_longer_page_cost_no_more_statements(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    query = """query Q($first: Int!) {
      invoices(first: $first) { nodes { seller { name } buyer { name } vatRows { rate } } }
    }"""
    names = ["Ek AB", "Lind AB", "Rönn AB"]
    for name in names:
        await shop.draft(customerId=await shop.customer(name=name))
    spent = []
    for first in (1, 3):
        with spending(caplog) as counted:
            reply = await shop.api.ask(query, {"first": first})
        spent.append(counted.statements)

    found = [each["buyer"]["name"] for each in reply.data["invoices"]["nodes"]]
    assert sorted(found) == names
    assert spent[0] == spent[1]


async def totals_of(shop: Shop, *lines: dict[str, str], **about: str) -> Any:
    return await shop.ask("DraftTotals", input={"lines": list(lines)} | about)


async def test_lines_are_summed_while_they_are_written(shop: Shop) -> None:
    found = await totals_of(shop, *LINES)
    rates = [(row["rate"], row["vat"]["amount"]) for row in found["vatRows"]]

    assert [line["amount"]["amount"] for line in found["lines"]] == ["1000.00", "748.50", "111.00"]
    assert rates == [("25", "437.13"), ("12", "13.32")]
    assert (found["rounding"]["amount"], found["total"]["amount"]) == ("0.05", "2310.00")
    assert (found["problems"], await listed(shop)) == ([], [])


async def test_a_line_that_cannot_be_counted_is_told_with_its_place(shop: Shop) -> None:
    found = await totals_of(shop, LINES[0], LINES[1] | {"vatRate": "21"})
    (problem,) = found["problems"]

    assert (problem["code"], problem["path"]) == ("VAT_RATE_UNKNOWN", ["lines", "1", "vatRate"])
    assert "21" in problem["message"]
    assert (found["net"]["amount"], found["lines"][0]["position"]) == ("1000.00", 1)


async def test_who_may_not_write_an_invoice_may_not_count_one(shop: Shop) -> None:
    reader = await shop.seen_by(Role.ACCOUNTANT)
    reply = await reader.reply("DraftTotals", input={"lines": LINES})

    assert reply.codes == ["FORBIDDEN"]


async def test_sums_are_asked_for_by_the_filter_of_the_list(shop: Shop) -> None:
    await invoice_to(shop, "draft")
    await invoice_to(shop, "late", issue=True, invoiceDate=DATES[0])
    await invoice_to(shop, "fresh", issue=True)
    found = await shop.ask("InvoiceSums", where={"isOverdue": True})
    (late,) = (await shop.ask("Invoices", first=5, where={"isOverdue": True}))["nodes"]

    nothing = late["total"] | {"amount": "0.00"}
    assert found == {"count": 1, "creditNotes": 0, "untold": 0, "refund": nothing} | dict.fromkeys(
        ("total", "open", "overdue"), late["total"]
    )
    assert (await shop.ask("InvoiceSums"))["count"] == 3


async def test_sums_of_an_endless_filter_are_refused(shop: Shop) -> None:
    where = {"or": [{"number": each} for each in range(50)]}

    assert (await shop.reply("InvoiceSums", where=where)).codes == ["BAD_USER_INPUT"]


async def test_what_may_be_done_is_asked_of_many_as_of_one(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    customers = [await shop.customer(), await shop.customer(name="Annan AB")]
    ids = [(await shop.issued(customerId=each))["id"] for each in customers]
    ids += [(await shop.draft(customerId=customers[0]))["id"], (await shop.issued())["id"]]
    spent = []
    for asked in (ids[:1], ids):
        with spending(caplog) as spending_now:
            found = await shop.ask("InvoiceActions", ids=asked)
        spent.append(spending_now.statements)

    assert [each["id"] for each in found] == ids
    # One draft shows its customer's card as it is now: that is one statement more, for all drafts.
    assert spent[1] <= spent[0] + 1


@pytest.mark.parametrize(
    ("role", "theirs"),
    [
        (Role.ECONOMY, {*ACTIONS}),
        (Role.SELLER, {"EDIT", "DISCARD", "COPY", "CREDIT"}),
        (Role.ACCOUNTANT, set()),
    ],
)
async def test_who_may_not_do_it_is_told_so(shop: Shop, role: Role, theirs: set[str]) -> None:
    draft = await shop.draft()
    them = await shop.seen_by(role)
    (found,) = await them.ask("InvoiceActions", ids=[draft["id"]])
    forbidden = {
        each["action"]: (each["allowed"], each["reason"])
        for each in found["availableActions"]
        if each["reasonCode"] == "FORBIDDEN"
    }

    assert {each["action"] for each in found["availableActions"]} - forbidden.keys() == theirs
    assert set(forbidden.values()) <= {(False, "You may not do this. Ask somebody who may.")}
