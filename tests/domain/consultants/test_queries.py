"""Consultants in order, and found as Swedes look for them."""

import pytest

from reskontra.domain.consultants.commands import archive_consultant, create_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import (
    consultant,
    consultant_count,
    consultant_page,
    consultants,
    qualifications,
)
from reskontra.domain.consultants.views import (
    ConsultantFilter,
    ConsultantKind,
    ConsultantOrder,
    ConsultantPageRequest,
)
from tests.factories import varied
from tests.factories.consultants import company_entry, make_consultant

pytestmark = pytest.mark.usefixtures("company")


async def names(order: ConsultantOrder = ConsultantOrder.NAME, **where: object) -> list[str]:
    asked = ConsultantPageRequest(order=order, where=varied(ConsultantFilter(), **where))
    return [card.name for card in (await consultant_page(asked)).rows]


async def test_consultants_are_found_and_told_apart() -> None:
    asa = await make_consultant(name="Åsa Öst", priority=5, qualifications=("Läkare",))
    await make_consultant(name="Karin Ek", email="kek@example.com")
    await create_consultant(company_entry(name="Bo AB"))
    await archive_consultant(await make_consultant(name="Förr"))
    assert await names() == ["Bo AB", "Förr", "Karin Ek", "Åsa Öst"]
    assert await names(ConsultantOrder.PRIORITY, is_archived=False) == [
        "Åsa Öst",
        "Karin Ek",
        "Bo AB",
    ]
    for text in ("asa", "ÖST", "1001"):
        assert await names(text=text) == ["Åsa Öst"]
    assert await names(text="kek@") == ["Karin Ek"]
    assert await names(text="'; --") == []
    assert await names(kind=ConsultantKind.COMPANY) == ["Bo AB"]
    assert await names(qualification="Läkare") == ["Åsa Öst"]
    assert await names(qualification="läk") == []
    assert await names(excluded=ConsultantFilter(is_archived=False)) == ["Förr"]
    assert await qualifications() == ("Läkare", "Tolk, arabiska")
    assert await consultant_count(ConsultantFilter(is_archived=True)) == 1
    assert set(await consultants([asa, ConsultantId.new()])) == {asa}
    assert await consultant(ConsultantId.new()) is None


@pytest.mark.parametrize("order", ConsultantOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(
    order: ConsultantOrder, is_descending: bool
) -> None:
    made = {await make_consultant(name=each) for each in ("9", "Bo", "bo", "Å", "ö")}
    seen: list[ConsultantId] = []
    after = None
    for _ in range(3):
        page = await consultant_page(
            ConsultantPageRequest(
                where=ConsultantFilter(),
                limit=2,
                after=after,
                order=order,
                is_descending=is_descending,
            )
        )
        seen += [card.id for card in page.rows]
        after = (page.keys[-1], page.rows[-1].id.uuid)
    assert set(seen) == made
    assert len(seen) == len(made)
    assert not page.has_more
