"""Questions about claims."""

from reskontra.api.context import Info
from reskontra.api.deductions.types import Claimable, ClaimFile
from reskontra.api.operation import query
from reskontra.domain.deductions import queries
from reskontra.domain.deductions.ids import ClaimFileId
from reskontra.tenancy.access import Permission


@query(Permission.PAYMENT_READ)
async def claimable(info: Info) -> list[Claimable] | None:
    """What is not claimed yet (att begära), each with what stands against it, if anything does."""
    return [Claimable(found=each) for each in await queries.claimable()]


@query(Permission.PAYMENT_READ)
async def claim_files(info: Info) -> list[ClaimFile] | None:
    """The files of claims (begärda utbetalningar), the newest first."""
    return await files_now()


@query(Permission.PII_READ)
async def claim_file_xml(info: Info, id: ClaimFileId) -> str | None:
    """A file as Skatteverket takes it (XML); it holds whole personal numbers."""
    return await queries.claim_xml(id)


async def files_now() -> list[ClaimFile]:
    """The files as they are at this moment."""
    return [ClaimFile(file=each) for each in await queries.claim_files()]
