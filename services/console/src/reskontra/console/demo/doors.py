"""The pages of those who order and do the work, which open without a log-in."""

from reskontra.console.demo import documents
from reskontra.console.demo.firm import Firm


def own_pages(firm: Firm) -> list[tuple[str, str, str]]:
    """Whose each page is, by party and by name, and its address; who is archived has none."""
    customers = [each["id"] for each in firm.ask(documents.CUSTOMERS)["customers"]["nodes"]]
    contacts = [
        contact
        for each in customers
        for contact in firm.ask(documents.CONTACTS, id=each)["customer"]["contacts"]
    ]
    consultants = [
        firm.ask(documents.CONSULTANT_PAGE, id=each["id"])["consultant"]
        for each in firm.ask(documents.CONSULTANTS)["consultants"]["nodes"]
    ]
    return [
        *(("Orders work", each["name"], each["pageUrl"]) for each in contacts),
        *(
            ("Does the work", each["name"], each["pageUrl"])
            for each in consultants
            if each["pageUrl"]
        ),
    ]
