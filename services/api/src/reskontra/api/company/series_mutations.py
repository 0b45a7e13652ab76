"""What may be done to the series of document numbers."""

from reskontra.api.company.series_payloads import (
    SeriesClosePayload,
    SeriesCreatePayload,
    SeriesReopenPayload,
    SeriesUpdatePayload,
)
from reskontra.api.company.series_types import (
    DocumentSeries,
    SeriesCloseInput,
    SeriesCreateInput,
    SeriesReopenInput,
    SeriesUpdateInput,
)
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.domain.company import commands, queries
from reskontra.domain.company.ids import SeriesId
from reskontra.tenancy.access import Permission


@mutation(Permission.COMPANY_WRITE)
async def series_create(info: Info, input: SeriesCreateInput) -> SeriesCreatePayload:
    """Begin a series of invoice numbers (lägg upp nummerserie), apart from all others."""
    series_id = await commands.create_series(input.value())
    return SeriesCreatePayload(series=await _now(series_id), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def series_update(info: Info, input: SeriesUpdateInput) -> SeriesUpdatePayload:
    """Change a series (ändra nummerserie); its start only until a number is taken."""
    await commands.change_series(input.id, input.change(), input.expected_version)
    return SeriesUpdatePayload(series=await _now(input.id), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def series_close(info: Info, input: SeriesCloseInput) -> SeriesClosePayload:
    """Let a series, or a year of it, give no more numbers (avsluta nummerserie)."""
    await commands.close_series(input.id, input.reason, input.year, input.expected_version)
    return SeriesClosePayload(series=await _now(input.id), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def series_reopen(info: Info, input: SeriesReopenInput) -> SeriesReopenPayload:
    """Undo the close: numbers go on after the last one that was given (öppna igen)."""
    await commands.reopen_series(input.id, input.year, input.expected_version)
    return SeriesReopenPayload(series=await _now(input.id), user_errors=[])


async def _now(series_id: SeriesId) -> DocumentSeries | None:
    found = await queries.document_series(series_id)
    return DocumentSeries.of(found) if found else None
