"""A firm asks for its account, is answered, and leaves."""

import pytest

from reskontra.domain.company.commands import (
    ask_for_network,
    change_company,
    leave_network,
    settle_network,
)
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyChange, NetworkState
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.company import make_company

pytestmark = pytest.mark.usefixtures("in_firm")
STATES = NetworkState


async def test_an_account_is_asked_for_and_answered_once() -> None:
    await make_company()
    await ask_for_network("7")
    asked = (await profile()).network
    assert (asked.state, asked.participant, asked.account) == (
        STATES.ASKED,
        "0007:5567037485",
        "7",
    )
    assert await settle_network(asked, STATES.REFUSED, "ACCOUNT_UNKNOWN")
    refused = (await profile()).network
    assert (refused.state, refused.reason) == (STATES.REFUSED, "ACCOUNT_UNKNOWN")
    assert not await settle_network(asked, STATES.CONNECTED)
    assert (await profile()).network == refused


async def test_an_answer_to_an_older_question_is_left_aside() -> None:
    await make_company()
    await ask_for_network("7")
    first = (await profile()).network
    await ask_for_network("8")
    assert not await settle_network(first, STATES.CONNECTED)
    assert (await profile()).network.account == "8"


async def test_who_leaves_has_no_account_and_may_come_again() -> None:
    await make_company()
    await ask_for_network("7")
    await leave_network()
    assert (await profile()).network.state is STATES.NOT_CONNECTED
    before = await last_seq()
    with pytest.raises(Refused, match="PEPPOL_NOT_CONNECTED"):
        async with savepoint():
            await leave_network()
    assert await last_seq() == before
    await ask_for_network("7")
    assert (await profile()).network.state is STATES.ASKED


async def test_a_change_of_the_profile_leaves_the_account_alone() -> None:
    await make_company()
    await ask_for_network("7")
    asked = (await profile()).network
    await change_company(CompanyChange(name="Nya bolaget AB"))
    assert (await profile()).network == asked
