"""The firm of the measurements: a thousand customers and the invoice that all workloads share."""

import asyncio
import secrets

from reskontra.console.bench.api_house import ApiHouse

CUSTOMERS = 1_000
# Net 1 859.50, VAT 450.45, total 2 309.95 before it is rounded to whole kronor.
LINES = (
    {
        "description": "Rådgivning",
        "quantity": "10",
        "unit": "h",
        "unitPrice": "100.00",
        "vatRate": "25",
    },
    {
        "description": "Material",
        "quantity": "3",
        "unit": "st",
        "unitPrice": "249.50",
        "vatRate": "25",
    },
    {"description": "Lunch", "quantity": "2", "unit": "st", "unitPrice": "55.50", "vatRate": "12"},
)
_COMPANY = "{ company { version } }"
_COMPANY_UPDATE = """
mutation Company($input: CompanyUpdateInput!) {
  companyUpdate(input: $input) { userErrors { code message path } }
}
"""
_CUSTOMER = """
mutation Customer($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id } userErrors { code message path } }
}
"""
_ANY_CUSTOMER = "{ customers(first: 1) { nodes { id } } }"
_DRAFT = """
mutation Create($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) { invoice { id version } userErrors { code message path } }
}
"""
_MORE_CUSTOMERS = """
SELECT jsonb_populate_record(one, jsonb_build_object(
    'id', uuidv7(), 'number', one.number + extra, 'name', one.name || ' ' || extra
)) AS copy
FROM customer one, generate_series({first}, {last}) extra
WHERE one.number = (SELECT min(number) FROM customer)
"""
_WRITTEN = """
SELECT quote_ident(column_name) FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = '{table}' AND is_generated = 'NEVER'
ORDER BY ordinal_position
"""
_ADDRESS = {"line1": "Mätgatan 1", "postalCode": "114 18", "city": "Stockholm"}


def furnish(house: ApiHouse) -> None:
    """Give the firm its settings, its customers and one draft with the shared lines."""
    client, door = house.client, house.door
    version = client.ask(door, _COMPANY)["company"]["version"]
    client.tell(
        door,
        _COMPANY_UPDATE,
        expectedVersion=version,
        bankgiro="5050-1055",
        address=_ADDRESS,
    )
    client.tell(
        door,
        _CUSTOMER,
        kind="COMPANY",
        name="Kunden AB",
        orgNumber="556703-7485",
        email="kund@bench.example",
        address=_ADDRESS,
        idempotencyKey=secrets.token_hex(16),
    )
    add_draft(house)
    add_customers(house, 1, CUSTOMERS - 1)


def add_draft(house: ApiHouse) -> None:
    """A draft with the shared lines, for others to be copies of."""
    customers = house.client.ask(house.door, _ANY_CUSTOMER)["customers"]["nodes"]
    house.client.tell(
        house.door,
        _DRAFT,
        customerId=customers[0]["id"],
        lines=LINES,
        invoiceDate="2026-11-23",
        dueDate="2026-12-23",
        idempotencyKey=secrets.token_hex(16),
    )


def add_customers(house: ApiHouse, first: int, last: int) -> None:
    """Copies of the first customer, each with a number and a name of its own."""
    copies = _MORE_CUSTOMERS.format(first=first, last=last)
    asyncio.run(house.seed(asyncio.run(inserted(house, "customer", copies))))


async def inserted(house: ApiHouse, table: str, copies: str) -> str:
    """The statement that writes ``copies`` of rows into a table, but for what it makes itself."""
    columns = [str(name) for name in await house.column(_WRITTEN.format(table=table))]
    told = ", ".join(columns)
    read = ", ".join(f"(made.copy).{column}" for column in columns)
    return f"INSERT INTO {table} ({told}) SELECT {read} FROM ({copies}) made"  # noqa: S608 - our own words
