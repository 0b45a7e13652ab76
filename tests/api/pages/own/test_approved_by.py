"""Whoever is shown an approved report reads by whom it was approved, or what stands in for them."""

import pytest

from reskontra.domain.assignments.commands import approve_time
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from tests.support.own_pages import Own


@pytest.mark.parametrize(
    ("kind", "name", "told", "told_en"),
    [
        ("ORDERER", "Anna", "Godkänd av Anna ", "Approved by Anna "),
        ("ORDERER", "", "Godkänd av beställaren ", "Approved by the orderer "),
        ("STAFF", "Nils", "Godkänd av Nils för beställarens räkning ", "Approved by Nils for "),
        ("STAFF", "", "Godkänd av leverantören för ", "Approved by the supplier for "),
        ("SILENCE", "", "eftersom ingen hade invänt", "since nobody had objected"),
        ("AGREEMENT", "", "Godkänd enligt avtalet ", "Approved by the agreement "),
    ],
)
async def test_no_sentence_ends_before_its_name(
    own: Own, kind: str, name: str, told: str, told_en: str
) -> None:
    entry = await own.reported()
    link = await own.attest(entry)
    async with own.inside():
        await approve_time(entry, Approver(kind=ApproverKind(kind), name=name))
    for path in (
        link,
        f"{own.orderers}/reports/{entry}",
        f"{own.consultants}/pay/{entry}",
    ):
        assert told in await own.page(f"{path}?lang=sv")
        assert told_en in await own.page(f"{path}?lang=en")
