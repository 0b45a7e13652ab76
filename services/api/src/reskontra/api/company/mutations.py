"""What may be done to the company."""

from asyncio import to_thread

from reskontra.api import links
from reskontra.api.company.inputs import (
    CompanyLogoRemoveInput,
    CompanyLogoSetInput,
    CompanyUpdateInput,
    UploadCreateInput,
)
from reskontra.api.company.payloads import (
    CompanyLogoRemovePayload,
    CompanyLogoSetPayload,
    CompanyUpdatePayload,
    UploadCreatePayload,
)
from reskontra.api.company.types import Company, Upload
from reskontra.api.company.uploads import Promise, UploadUnknown
from reskontra.api.context import Context, Info
from reskontra.api.operation import mutation
from reskontra.domain.company import commands, queries
from reskontra.domain.company.logo import reasons_not_to_draw
from reskontra.domain.kernel.refusals import Refused, refuse_if
from reskontra.tenancy.access import Permission
from reskontra.tenancy.archive import NotArchived


@mutation(Permission.COMPANY_WRITE)
async def company_update(info: Info, input: CompanyUpdateInput) -> CompanyUpdatePayload:
    """Change what the company says of itself (ändra företagsuppgifter)."""
    await commands.change_company(input.change(), input.expected_version)
    return CompanyUpdatePayload(company=await _now(), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def company_logo_set(info: Info, input: CompanyLogoSetInput) -> CompanyLogoSetPayload:
    """Let an uploaded picture be the logo (byt logotyp)."""
    promise, content = await _kept_promise(info.context, input.upload_id)
    # Unpacking the dots of a large picture takes its time.
    refuse_if(await to_thread(reasons_not_to_draw, content, promise.media_type, ("uploadId",)))
    await commands.set_logo(promise.sha256, promise.media_type)
    return CompanyLogoSetPayload(company=await _now(), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def company_logo_remove(
    info: Info, input: CompanyLogoRemoveInput
) -> CompanyLogoRemovePayload:
    """Print no logo from now on (ta bort logotyp)."""
    await commands.remove_logo()
    return CompanyLogoRemovePayload(company=await _now(), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def upload_create(info: Info, input: UploadCreateInput) -> UploadCreatePayload:
    """Announce a file (ladda upp): PUT its bytes to `url`, then use `id`."""
    promise = Promise(input.content_type, input.size, input.sha256)
    refuse_if(promise.reasons_to_refuse())
    token = links.token_for(info.context, links.UPLOAD, promise.written())
    upload = Upload(id=token, url=links.upload_url(info.context, token))
    return UploadCreatePayload(upload=upload, user_errors=[])


async def _kept_promise(context: Context, upload_id: str) -> tuple[Promise, bytes]:
    """What was announced under the id, and its bytes, if they have come."""
    link = links.opened(context.house, links.UPLOAD, upload_id)
    if link is None or link.tenant != context.firm.id:
        raise Refused([UploadUnknown(path=("uploadId",))])
    promise = Promise.read(link.subject)
    try:
        content = await context.house.archive.get(promise.sha256)
    except NotArchived as error:
        raise Refused([UploadUnknown(path=("uploadId",))]) from error
    return promise, content


async def _now() -> Company:
    return Company.of(await queries.profile())
