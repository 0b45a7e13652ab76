"""The addresses at which people answer offers, report their time and approve it, signed."""

from datetime import datetime
from uuid import UUID

from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId
from reskontra.tenancy.links import ATTEST, CONSULTANT, ORDERER, report_edition
from reskontra.tenancy.personal_links import PersonalLink, personal_path
from reskontra.tenancy.scope import current_tenant
from reskontra.workers.settings import Settings


class SignedPages:
    """Pages of the present firm; none where the workers may sign nothing."""

    def __init__(self, settings: Settings) -> None:
        self._home = settings.public_url.rstrip("/")
        self._secret_key = settings.secret_key

    def of_consultant(self, consultant_id: ConsultantId, link_version: int) -> str | None:
        """The consultant's own page."""
        return self._signed(CONSULTANT, consultant_id.uuid, link_version)

    def of_orderer(self, contact_id: ContactId, link_version: int) -> str | None:
        """The page of whoever orders."""
        return self._signed(ORDERER, contact_id.uuid, link_version)

    def of_report(
        self, entry_id: EntryId, reported_at: datetime, given_to: ContactId | None
    ) -> str | None:
        """The page of one report, in one writing of it."""
        to = given_to.uuid if given_to else None
        return self._signed(ATTEST, entry_id.uuid, report_edition(reported_at), to)

    def _signed(
        self, purpose: str, subject: UUID, edition: int = 0, given_to: UUID | None = None
    ) -> str | None:
        if not (self._home and self._secret_key):
            return None
        link = PersonalLink(current_tenant().id, subject, edition, given_to)
        return self._home + personal_path(self._secret_key, purpose, link)
