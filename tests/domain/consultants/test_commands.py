"""Consultants come, change, are paid, come in by doors and are put away."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.commands import (
    archive_consultant,
    change_consultant,
    create_consultant,
    end_links,
    let_log_in,
    set_pay,
)
from reskontra.domain.consultants.events import (
    ConsultantArchived,
    ConsultantChanged,
    ConsultantCreated,
    ConsultantLinksEnded,
    ConsultantLogInChanged,
    ConsultantPaySet,
    ConsultantRestored,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import (
    consultant,
    consultant_of_user,
    pay_of,
    pay_rows,
)
from reskontra.domain.consultants.views import (
    ConsultantCard,
    ConsultantChange,
    ConsultantKind,
    PayRow,
)
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import CONSULTANT, company_entry, make_consultant, make_pay

pytestmark = pytest.mark.usefixtures("company")
USER = uuid4()


@pytest.fixture
def facts(company: CompanyId) -> Iterator[list[Event]]:
    """What has happened since the company was opened."""
    with recording() as events:
        yield events


async def card_of(consultant_id: ConsultantId) -> ConsultantCard:
    card = await consultant(consultant_id)
    assert card is not None
    return card


async def test_consultants_are_kept_as_they_were_written(facts: list[Event]) -> None:
    karin, company = await make_consultant(), await create_consultant(company_entry())
    first, second = await card_of(karin), await card_of(company)
    assert [first.number, second.number] == [1001, 1002]
    for name in CONSULTANT.__dataclass_fields__:
        assert getattr(first, name) == getattr(CONSULTANT, name)
    assert (second.kind, second.org_number) == (ConsultantKind.COMPANY, "556677-8899")
    assert facts == [
        ConsultantCreated(subject=karin),
        ConsultantCreated(subject=company),
    ]


async def test_one_who_cannot_be_kept_takes_no_number(facts: list[Event]) -> None:
    with pytest.raises(Refused):
        await make_consultant(name="")
    assert facts == []
    assert (await card_of(await make_consultant())).number == 1001


async def test_a_change_keeps_what_it_does_not_speak_of(facts: list[Event]) -> None:
    karin = await make_consultant()
    await change_consultant(karin, ConsultantChange(name="Karin Ås"), 1)
    card = await card_of(karin)
    assert (card.name, card.email, card.version) == ("Karin Ås", CONSULTANT.email, 2)
    assert facts[1:] == [ConsultantChanged(subject=karin, version=2)]
    with pytest.raises(Refused, match="CONFLICT"):
        await change_consultant(karin, ConsultantChange(name="Ada"), 1)
    with pytest.raises(Refused, match="REQUIRED"):
        await change_consultant(karin, ConsultantChange(kind=ConsultantKind.SELF_EMPLOYED))
    with pytest.raises(Refused, match="NOT_FOUND"):
        await change_consultant(ConsultantId.new(), ConsultantChange(name="Ada"))
    assert await card_of(karin) == card


async def test_pay_is_that_of_the_day(facts: list[Event]) -> None:
    karin, ada, hours = await make_consultant(), await make_consultant(), await make_hour_type()
    row = await make_pay(karin, hours, "450")
    later = varied(row, pay=Decimal("475.50"), valid_from=date(2026, 4, 1))
    await set_pay(karin, [later, row], 2)
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1))
    told = [await pay_of(karin, hours, day) for day in days]
    assert told == [None, Decimal(450), Decimal(450), Decimal("475.5")]
    assert await pay_of(ada, hours, days[-1]) is None
    assert await pay_rows([karin, ada]) == {karin: (later, row), ada: ()}
    assert facts[-1] == ConsultantPaySet(subject=karin, version=3)
    await set_pay(karin, [])
    assert await pay_rows([karin]) == {karin: ()}


async def test_pay_that_is_refused_leaves_the_old(facts: list[Event]) -> None:
    karin, hours = await make_consultant(), await make_hour_type()
    row = await make_pay(karin, hours)
    before = len(facts)
    unknown = PayRow(hour_type_id=HourTypeId.new(), pay=Decimal(1), valid_from=row.valid_from)
    for rows, code in (([unknown], "PAID_HOUR_TYPE_NOT_FOUND"), ([row, row], "PAY_TWICE")):
        with pytest.raises(Refused, match=code):
            await set_pay(karin, rows)
    with pytest.raises(Refused, match="CONFLICT"):
        await set_pay(karin, [], 1)
    assert (await pay_rows([karin]), len(facts)) == ({karin: (row,)}, before)


async def test_a_person_logs_in_as_one_consultant(facts: list[Event]) -> None:
    karin, ada = await make_consultant(), await make_consultant(name="Ada")
    await let_log_in(karin, USER, 1)
    await let_log_in(karin, USER)
    with pytest.raises(Refused, match="LOG_IN_TAKEN"):
        await let_log_in(ada, USER)
    found = await consultant_of_user(USER)
    assert found is not None
    assert (found.id, found.version) == (karin, 2)
    await let_log_in(karin, None)
    assert await consultant_of_user(USER) is None
    await let_log_in(ada, USER)
    changes = [each for each in facts if isinstance(each, ConsultantLogInChanged)]
    assert [(each.subject, each.may_log_in) for each in changes] == [
        (karin, True),
        (karin, False),
        (ada, True),
    ]


async def test_links_end_at_once_and_with_the_consultant(facts: list[Event]) -> None:
    karin = await make_consultant()
    await let_log_in(karin, USER)
    await end_links(karin)
    assert (await card_of(karin)).link_version == 2
    assert facts[-1] == ConsultantLinksEnded(subject=karin, link_version=2)
    await archive_consultant(karin)
    await archive_consultant(karin)
    card = await card_of(karin)
    assert (card.is_archived, card.link_version) == (True, 3)
    assert await consultant_of_user(USER) is None
    with pytest.raises(Refused, match="CONSULTANT_ARCHIVED"):
        await let_log_in(karin, uuid4())
    await archive_consultant(karin, archived=False)
    assert (await card_of(karin)).link_version == 3
    assert facts[-2:] == [
        ConsultantArchived(subject=karin),
        ConsultantRestored(subject=karin),
    ]
