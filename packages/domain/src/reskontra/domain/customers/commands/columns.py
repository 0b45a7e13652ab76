"""A card as the table keeps it."""

from dataclasses import fields

from reskontra.domain.customers.views import CustomerEntry


def columns(entry: CustomerEntry) -> dict[str, object]:
    """The values of the table's columns, by name; contacts lie in a table of their own."""
    apart = {"address", "contacts"}
    plain = {
        field.name: getattr(entry, field.name) for field in fields(entry) if field.name not in apart
    }
    return plain | {
        "address_line1": entry.address.line1,
        "address_line2": entry.address.line2,
        "postal_code": entry.address.postal_code,
        "city": entry.address.city,
        "country": entry.address.country,
    }
