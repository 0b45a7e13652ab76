"""Where an e-invoice of hours tells the buyer's order numbers.

EN 16931 has one place for the number of an order: BT-13, of the whole document. On a line it has
BT-132 alone, which is the number of a line within the order of BT-13 and no order. So

* BT-13 has the number that every hour on the invoice was ordered by, where that is one;
* where the hours were ordered by several, or some by none, each line tells its own in its note
  (BT-127), and there is no BT-13: what matches by it would book all of it on one order;
* a credit note has the BT-13 of what it credits. Its lines may be any of those of the invoice and
  lie in no section for certain, so they tell nothing.
"""

from typing import Final

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.kernel.text import one_line

_NOTES: Final = {"sv": "Ordernummer {}", "en": "Order number {}"}


def order_number_of(document: InvoiceDocument) -> str:
    """The order by which all of its hours were ordered (BT-13); empty where there is none."""
    numbers = {each.order_number for each in document.time_sheet}
    return numbers.pop() if len(numbers) == 1 else ""


def order_notes(document: InvoiceDocument) -> tuple[str, ...]:
    """For each line what its note says of its order (BT-127); empty where there is nothing to say.

    What was paid on account and is taken off was ordered by nobody.
    """
    if document.credits is not None or order_number_of(document):
        return ("",) * len(document.lines)
    sections = (each for each in document.time_sheet if each.heading)
    by_heading = {one_line(each.heading): each.order_number for each in sections}
    note = _NOTES.get(document.locale, _NOTES["en"])
    notes, number = [], ""
    for line in document.lines:
        number = by_heading.get(line.heading, "") if line.heading else number
        notes.append(note.format(number) if number and not line.is_advance else "")
    return tuple(notes)
