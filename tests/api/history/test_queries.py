from tests.support.shop import Shop


async def test_what_happened_is_read_on_from_where_one_was(shop: Shop) -> None:
    invoice = await shop.issued()
    first = await shop.ask("Events", first=2)
    rest = await shop.ask("Events", first=100, after=first["pageInfo"]["endCursor"])
    kinds = [event["kind"] for event in first["nodes"] + rest["nodes"]]

    assert kinds == ["CompanyOpened", "InvoiceDrafted", "InvoiceIssued"]
    assert {"key": "invoice_id", "value": invoice["id"]} in rest["nodes"][-1]["facts"]
    assert rest["nodes"][-1]["actorKind"] == "USER"
    assert rest["pageInfo"]["hasNextPage"] is False


async def test_a_cursor_of_a_list_is_no_place_in_the_history(shop: Shop) -> None:
    await shop.customer()
    await shop.customer(name="Andra")
    page = await shop.ask("Customers", first=1)
    reply = await shop.reply("Events", first=1, after=page["pageInfo"]["endCursor"])

    assert reply.codes == ["CURSOR_MISMATCH"]
