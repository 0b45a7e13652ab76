"""Where people answer and approve: addresses that whoever writes to them has signed."""

from datetime import datetime
from typing import Protocol

from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId


class Pages(Protocol):
    """The pages that messages lead to; None where nobody signs addresses."""

    def of_consultant(self, consultant_id: ConsultantId, link_version: int) -> str | None:
        """The consultant's own page."""

    def of_orderer(self, contact_id: ContactId, link_version: int) -> str | None:
        """The page of whoever orders."""

    def of_report(
        self, entry_id: EntryId, reported_at: datetime, given_to: ContactId | None
    ) -> str | None:
        """The page of one report, in one writing of it."""
