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
from reskontra.api.company.uploads import Promise, kept_promise
from reskontra.api.context import Info
from reskontra.api.errors import Forbidden
from reskontra.api.operation import mutation
from reskontra.domain.company import commands, queries
from reskontra.domain.company.logo import reasons_not_to_draw
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.tenancy.access import Permission


@mutation(Permission.COMPANY_WRITE)
async def company_update(info: Info, input: CompanyUpdateInput) -> CompanyUpdatePayload:
    """Change what the company says of itself (ändra företagsuppgifter)."""
    await commands.change_company(input.change(), input.expected_version)
    return CompanyUpdatePayload(company=await _now(), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def company_logo_set(info: Info, input: CompanyLogoSetInput) -> CompanyLogoSetPayload:
    """Let an uploaded picture be the logo (byt logotyp)."""
    promise, content = await kept_promise(info.context, input.upload_id)
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


@mutation(Permission.COMPANY_READ)
async def upload_create(info: Info, input: UploadCreateInput) -> UploadCreatePayload:
    """Announce a file (ladda upp): PUT its bytes to `url`, then use `id`.

    A picture needs the right `company:write`, a table `customer:write`.
    """
    promise = Promise(input.content_type, input.size, input.sha256)
    right = Permission.CUSTOMER_WRITE if promise.is_sheet else Permission.COMPANY_WRITE
    if not info.context.may(right):
        raise Forbidden
    refuse_if(promise.reasons_to_refuse())
    token = links.token_for(info.context, links.UPLOAD, promise.written())
    upload = Upload(id=token, url=links.upload_url(info.context, token))
    return UploadCreatePayload(upload=upload, user_errors=[])


async def _now() -> Company:
    return Company.of(await queries.profile())
