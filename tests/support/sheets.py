"""Tables that are sent to a firm, and lists that are had from it."""

import hashlib

from tests.support.api import Json
from tests.support.shop import Shop, new_key


async def sent(shop: Shop, content: bytes, content_type: str = "text/csv") -> str:
    """Upload a file, and give the id by which it may be used."""
    payload = await shop.do(
        "UploadCreate",
        filename="tabell.csv",
        contentType=content_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    await shop.api.client.put(payload["upload"]["url"], content=content)
    return str(payload["upload"]["id"])


async def a_table_of_customers(shop: Shop) -> Json:
    return await a_table_that_was_sent(shop, b"Namn;Kundtyp\nEva Ek;person\n")


async def a_table_of_articles(shop: Shop) -> Json:
    headings = "Artikelnummer;Benämning;Pris;Moms;Slag"
    return await a_table_that_was_sent(shop, f"{headings}\n1;Timme;100;25;Tjänst\n".encode())


async def a_chart(shop: Shop) -> Json:
    return await a_table_that_was_sent(shop, b"Konto;Namn\n3001;Sales\n")


async def customers_to_write(shop: Shop) -> Json:
    await shop.customer()
    return {"format": "CSV", "idempotencyKey": new_key()}


async def articles_to_write(shop: Shop) -> Json:
    await shop.do("ArticleCreate", number="1", name="Timme", price="100")
    return {"format": "CSV", "idempotencyKey": new_key()}


async def invoices_to_write(shop: Shop) -> Json:
    await shop.draft()
    return {"format": "XLSX", "idempotencyKey": new_key()}


async def a_ledger(shop: Shop) -> Json:
    headings = "Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp;Kvar att betala"
    table = f"{headings}\n1;Eva;2026-01-01;2026-01-31;100;100\n"
    return await a_table_that_was_sent(shop, table.encode())


async def a_table_that_was_sent(shop: Shop, table: bytes) -> Json:
    return {"uploadId": await sent(shop, table), "idempotencyKey": new_key()}
