"""What may be claimed and what was is listed, the newest file first."""

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.deductions.ids import ClaimFileId
from reskontra.domain.deductions.queries import claim_file, claim_files, claim_xml, claimable
from tests.factories.deductions import PAID, make_claim_file, make_paid_rot
from tests.factories.invoicing import kr


async def test_what_is_paid_may_be_claimed(company: CompanyId) -> None:
    await make_paid_rot()
    (found,) = await claimable()
    assert (found.requested, found.paid, found.paid_date) == (kr("6 000"), kr("14 000"), PAID)
    assert found.obstacle is None


async def test_files_are_listed_the_newest_first(company: CompanyId) -> None:
    await make_claim_file()
    await make_claim_file()
    assert [file.name for file in await claim_files()] == ["ROT 2026-00002", "ROT 2026-00001"]


async def test_a_file_that_is_not_there_is_nothing(company: CompanyId) -> None:
    assert await claim_file(ClaimFileId.new()) is None
    assert await claim_xml(ClaimFileId.new()) is None
