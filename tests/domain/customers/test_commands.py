"""The register and the ledger of consent."""

from dataclasses import replace

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.customers.commands import (
    change_customer,
    create_customer,
    record_consent,
    withdraw_consent,
)
from reskontra.domain.customers.events import (
    ConsentGiven,
    ConsentWithdrawn,
    CustomerChanged,
    CustomerCreated,
)
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import Consent, Customer
from reskontra.domain.customers.queries import (
    consents,
    customer,
    customers,
    may_send_electronically,
)
from reskontra.domain.customers.views import (
    ConsentState,
    Contact,
    ContactRole,
    CustomerChange,
    CustomerFilter,
    CustomerOrder,
    CustomerPageRequest,
)
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.customers import consent_entry, customer_entry, make_customer

pytestmark = pytest.mark.usefixtures("company")
ANNA = Contact(name="Anna", email="anna@kunden.example", roles=(ContactRole.INVOICES,))


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_customers_are_numbered_and_keep_what_was_written() -> None:
    with recording() as events:
        first = await make_customer(contacts=(ANNA,))
    second = await make_customer()
    card = await customer(first)
    assert card is not None
    assert (card.number, card.version, card.contacts) == (1001, 1, (ANNA,))
    assert card.address == customer_entry().address
    assert events == [CustomerCreated(customer_id=first)]
    other = await customer(second)
    assert other is not None
    assert other.number == 1002


async def test_a_refused_customer_takes_no_number() -> None:
    with pytest.raises(Refused):
        await create_customer(customer_entry(name=""))
    assert (
        await customers(CustomerPageRequest(where=CustomerFilter(), order=CustomerOrder.NAME))
    ).rows == ()


async def test_a_number_has_one_card() -> None:
    await make_customer(org_number="556703-7485")
    with pytest.raises(Refused) as refused:
        await make_customer(org_number="5567037485")
    assert codes(refused) == ["ORG_NUMBER_TAKEN"]
    assert refused.value.reasons[0].facts == {"number": 1001}


async def test_a_change_keeps_what_it_does_not_speak_of() -> None:
    customer_id = await make_customer(contacts=(ANNA,), org_number="556703-7485")
    with recording() as events:
        await change_customer(customer_id, CustomerChange(phone="08-1"), expected_version=1)
    card = await customer(customer_id)
    assert card is not None
    assert (card.phone, card.contacts, card.org_number) == ("08-1", (ANNA,), "556703-7485")
    assert events == [CustomerChanged(customer_id=customer_id, version=2)]


async def test_what_is_cleared_is_gone() -> None:
    customer_id = await make_customer(contacts=(ANNA,))
    await change_customer(customer_id, CustomerChange(email=None, contacts=()))
    card = await customer(customer_id)
    assert card is not None
    assert (card.email, card.contacts) == (None, ())


async def test_a_change_made_on_an_old_version_is_refused() -> None:
    customer_id = await make_customer()
    await change_customer(customer_id, CustomerChange(phone="1"))
    with pytest.raises(Refused) as refused:
        await change_customer(customer_id, CustomerChange(phone="2"), expected_version=1)
    assert codes(refused) == ["CONFLICT"]


async def test_nobody_is_nobody() -> None:
    assert await customer(CustomerId.new()) is None
    with pytest.raises(Refused) as refused:
        await change_customer(CustomerId.new(), CustomerChange(phone="1"))
    assert codes(refused) == ["NOT_FOUND"]


async def test_consent_tells_who_how_and_what() -> None:
    customer_id = await make_customer()
    assert not await may_send_electronically(customer_id, Channel.EMAIL)
    with recording() as events, acting_as(Actor(ActorKind.USER, "usr_1")):
        consent_id = await record_consent(customer_id, consent_entry())
    line = (await consents(customer_id))[0]
    assert (line.id, line.state, line.actor_id) == (consent_id, ConsentState.GIVEN, "usr_1")
    assert line.evidence == "Samtal med Anna 2026-11-02"
    assert line.wording
    assert events == [
        ConsentGiven(customer_id=customer_id, consent_id=consent_id, channel=Channel.EMAIL)
    ]
    assert await may_send_electronically(customer_id, Channel.EMAIL)
    assert not await may_send_electronically(customer_id, Channel.SMS)


async def test_the_newest_line_is_in_force() -> None:
    customer_id = await make_customer()
    await record_consent(customer_id, consent_entry())
    with recording() as events:
        consent_id = await withdraw_consent(customer_id, consent_entry())
    assert not await may_send_electronically(customer_id, Channel.EMAIL)
    assert events == [
        ConsentWithdrawn(customer_id=customer_id, consent_id=consent_id, channel=Channel.EMAIL)
    ]
    await record_consent(customer_id, consent_entry())
    assert await may_send_electronically(customer_id, Channel.EMAIL)
    states = [line.state for line in await consents(customer_id)]
    assert states == [ConsentState.GIVEN, ConsentState.WITHDRAWN, ConsentState.GIVEN]


async def test_what_was_never_given_is_not_withdrawn() -> None:
    with pytest.raises(Refused) as refused:
        await withdraw_consent(await make_customer(), consent_entry())
    assert codes(refused) == ["CONSENT_NOT_GIVEN"]


async def rewrite(customer_id: CustomerId) -> None:
    async with savepoint():
        await Consent.filter(customer_id=customer_id.uuid).update(state="WITHDRAWN")


async def tear_out(customer_id: CustomerId) -> None:
    async with savepoint():
        await Consent.filter(customer_id=customer_id.uuid).delete()


async def test_the_ledger_is_never_rewritten() -> None:
    customer_id = await make_customer()
    await record_consent(customer_id, consent_entry())
    with pytest.raises(IntegrityError, match="never changed"):
        await rewrite(customer_id)
    with pytest.raises(IntegrityError, match="never changed"):
        await tear_out(customer_id)
    assert await may_send_electronically(customer_id, Channel.EMAIL)


async def test_what_was_kept_before_the_rules_stays_until_somebody_changes_it() -> None:
    customer_id = await make_customer()
    kept = {"vat_number": "GR094259216", "peppol_id": "0007:556703-7485", "country": "UK"}
    await Customer.filter(id=customer_id.uuid).update(**kept)
    await change_customer(customer_id, CustomerChange(phone="08-1"))
    card = await customer(customer_id)
    assert card is not None
    assert (card.phone, card.vat_number, card.address.country) == ("08-1", "GR094259216", "UK")

    elsewhere = replace(card.address, country="EL")
    for change, code in (
        (CustomerChange(vat_number="GR094259217"), "VAT_NUMBER_PREFIX_UNKNOWN"),
        (CustomerChange(peppol_id="0007:556703-7486"), "PEPPOL_ID_INVALID"),
        (CustomerChange(address=elsewhere), "COUNTRY_UNKNOWN"),
    ):
        with pytest.raises(Refused) as refused:
            await change_customer(customer_id, change)
        assert codes(refused) == [code]
    assert await customer(customer_id) == card
