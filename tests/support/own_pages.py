"""A consultant, a customer's contact and an hour of work between them, at their pages."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from uuid import UUID

import httpx
import pytest_asyncio

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.entry_views import EntryCard
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.queries import entry
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import ContactRole, CustomerChange
from reskontra.tenancy.links import ATTEST, CONSULTANT, ORDERER, report_edition
from reskontra.tenancy.personal_links import PersonalLink, personal_path
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.agreements import make_agreement
from tests.factories.assignments import make_assignment, make_report
from tests.factories.catalogue import make_hour_type
from tests.factories.company import make_company
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer
from tests.support.api import Api
from tests.support.database import Cleaner


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An hour of work, ordered by Beata and done by Karin, and their pages."""

    api: Api
    scope: TenantScope
    customer_id: CustomerId
    orderer_id: ContactId
    consultant_id: ConsultantId
    hour_type_id: HourTypeId
    agreement_id: AgreementId
    task_id: AssignmentId

    @property
    def consultants(self) -> str:
        """The consultant's page."""
        return self.path(CONSULTANT, self.consultant_id.uuid, 1)

    @property
    def orderers(self) -> str:
        """The orderer's page."""
        return self.path(ORDERER, self.orderer_id.uuid)

    def path(
        self, purpose: str, subject: UUID, edition: int = 0, given_to: UUID | None = None
    ) -> str:
        """The address of somebody's own page."""
        link = PersonalLink(self.scope.id, subject, edition, given_to)
        return personal_path(self.api.settings.secret_key, purpose, link)

    async def reported(self, task_id: AssignmentId | None = None) -> EntryId:
        """The hour, reported."""
        async with self.inside():
            return await make_report(task_id or self.task_id)

    async def attest(self, entry_id: EntryId, given_to: UUID | None = None) -> str:
        """The page of a report."""
        card = await self.entry(entry_id)
        whom = given_to or self.orderer_id.uuid
        return self.path(ATTEST, entry_id.uuid, report_edition(card.reported_at), whom)

    async def entry(self, entry_id: EntryId) -> EntryCard:
        """A report as it is now."""
        async with self.inside():
            found = await entry(entry_id)
        assert found is not None
        return found

    async def give_role(self, role: ContactRole) -> None:
        """Let the orderer have this role and no other."""
        async with self.inside():
            card = await customer(self.customer_id)
            assert card is not None
            changed = tuple(replace(one, roles=(role,)) for one in card.contacts)
            await change_customer(self.customer_id, CustomerChange(contacts=changed))

    async def page(self, path: str) -> str:
        """What a page shows."""
        answer = await self.api.client.get(path)
        assert answer.status_code == 200, answer.text
        return answer.text

    async def sent(self, path: str, **fields: str) -> httpx.Response:
        """What a form of a page is answered, sent with the key that it is shown with."""
        shown = (await self.api.client.get(path)).text
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', shown))
        return await self.api.client.post(path, data=hidden | fields)

    @asynccontextmanager
    async def inside(self) -> AsyncIterator[None]:
        """A transaction of the firm."""
        with within(self.scope):
            async with tenant_transaction():
                yield


async def staged(api: Api, scope: TenantScope) -> Own:
    """The same in another firm, that knows enough of itself to invoice."""
    with within(scope):
        async with tenant_transaction():
            await make_company()
            customer_id = await make_customer()
            card = await customer(customer_id)
            assert card is not None
            orderer_id = card.contacts[0].id
            assert orderer_id is not None
            hour_type_id = await make_hour_type(windows=())
            agreement_id = await make_agreement(customer_id)
            consultant_id = await make_consultant()
            about = {
                "customer_id": customer_id,
                "hour_type_id": hour_type_id,
                "agreement_id": agreement_id,
                "consultant_id": consultant_id,
                "orderer_id": orderer_id,
            }
            task_id = await make_assignment(**about)
    return Own(
        api=api,
        scope=scope,
        customer_id=customer_id,
        orderer_id=orderer_id,
        consultant_id=consultant_id,
        hour_type_id=hour_type_id,
        agreement_id=agreement_id,
        task_id=task_id,
    )


@pytest_asyncio.fixture(loop_scope="session")
async def own(api: Api, acme: TenantScope) -> Own:
    """An hour of work in the firm."""
    return await staged(api, acme)


@pytest_asyncio.fixture(loop_scope="session")
async def others(own: Own, other_scope: TenantScope, cleaner: Cleaner) -> AsyncIterator[Own]:
    """An hour of work in another firm, which is empty again afterwards."""
    yield await staged(own.api, other_scope)
    await cleaner.empty(other_scope)
