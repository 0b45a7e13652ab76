"""Agreements in order, and found as people look for them."""

from datetime import UTC, date, datetime

import pytest

from reskontra.domain.agreements.commands import end_agreement
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import agreement_cards, agreement_count, agreements
from reskontra.domain.agreements.views import (
    AgreementFilter,
    AgreementForm,
    AgreementOrder,
    AgreementPageRequest,
)
from reskontra.domain.kernel.clock import stopped_at
from tests.factories import varied
from tests.factories.agreements import agreed_price, make_agreement
from tests.factories.catalogue import make_hour_type
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


async def names(**where: object) -> list[str]:
    asked = AgreementPageRequest(
        order=AgreementOrder.NAME,
        is_descending=False,
        where=varied(AgreementFilter(), **where),
    )
    return [card.name for card in (await agreements(asked)).rows]


async def test_agreements_are_found_and_told_apart() -> None:
    customer_id, other = await make_customer(), await make_customer()
    await make_agreement(customer_id, name="Åkeri", order_number="PO-77")
    await make_agreement(customer_id, name="Jour", form=AgreementForm.FIXED_PRICE)
    await make_agreement(other, name="Sommar", valid_to=date(2026, 8, 31))
    await end_agreement(await make_agreement(other, name="Gammalt"))
    with stopped_at(datetime(2026, 9, 1, tzinfo=UTC)):
        assert await names() == ["Gammalt", "Jour", "Sommar", "Åkeri"]
        for text in ("akeri", "PO77", "po-77"):
            assert await names(text=text) == ["Åkeri"]
        assert await names(text="'; --") == []
        assert await names(customer_id=other) == ["Gammalt", "Sommar"]
        assert await names(form=AgreementForm.FIXED_PRICE) == ["Jour"]
        assert await names(is_ended=True) == ["Gammalt", "Sommar"]
        assert await names(is_ended=False) == ["Jour", "Åkeri"]
        assert await names(excluded=AgreementFilter(is_ended=True)) == ["Jour", "Åkeri"]
        assert await agreement_count(AgreementFilter(customer_id=other, is_ended=True)) == 2


@pytest.mark.parametrize("order", AgreementOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(order: AgreementOrder, is_descending: bool) -> None:
    customer_id = await make_customer()
    made = {await make_agreement(customer_id, name=each) for each in ("9", "10", "I", "Å", "ö")}
    seen: list[AgreementId] = []
    after = None
    for _ in range(3):
        page = await agreements(
            AgreementPageRequest(
                where=AgreementFilter(),
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


async def test_each_has_its_own_prices() -> None:
    hours = await make_hour_type()
    bare = await make_agreement()
    one = await make_agreement(prices=(agreed_price(hour_type_id=hours),))
    cards = await agreement_cards([bare, one, AgreementId.new()])
    assert {key: len(card.prices) for key, card in cards.items()} == {bare: 0, one: 1}
    assert await agreement_cards([]) == {}
