"""Questions to the customer register."""

from reskontra.domain.customers.queries.contacts import contact_card, contact_cards
from reskontra.domain.customers.queries.meaning import ids_named, numbers_of_like
from reskontra.domain.customers.queries.ordering import (
    delivery_order,
    order_for,
    orders_for,
    orders_of,
)
from reskontra.domain.customers.queries.register import (
    cards,
    consents,
    contacts_of,
    customer,
    customer_count,
    customer_ids,
    customers,
    customers_like,
    has_said_no,
    heads,
    may_send_electronically,
    number_of_org_number,
    who_accepts,
    who_accepts_which,
)

__all__ = [
    "cards",
    "consents",
    "contact_card",
    "contact_cards",
    "contacts_of",
    "customer",
    "customer_count",
    "customer_ids",
    "customers",
    "customers_like",
    "delivery_order",
    "has_said_no",
    "heads",
    "ids_named",
    "may_send_electronically",
    "number_of_org_number",
    "numbers_of_like",
    "order_for",
    "orders_for",
    "orders_of",
    "who_accepts",
    "who_accepts_which",
]
