"""Take articles from a table: asked for at once, worked off in sets."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue import importing, queries
from reskontra.domain.catalogue.articles import exemption_reasons
from reskontra.domain.catalogue.chart import reasons_not_to_book_on
from reskontra.domain.catalogue.events import ArticleCreated, ArticleImportRequested
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.models import Article
from reskontra.domain.catalogue.refusals import ArticleKnown
from reskontra.domain.catalogue.views import ArticleEntry
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.rows import given_rows, read_rows
from reskontra.domain.jobs.views import JobItem, JobKind, NewJob
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

# As one article is held when it is written; in order, so that nobody waits for each other.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' article ' || number, 0))
    FROM (SELECT DISTINCT lower(number) AS number FROM unnest($1::text[]) AS number ORDER BY 1)
        AS wanted
"""


async def request_import(rows: Sequence[Mapping[str, str]], *, is_trial: bool) -> JobId:
    """Ask for articles to be taken from rows, or only for what would be said of each row.

    The job's parts are the articles to be, in the order of the rows.
    """
    kind = JobKind.ARTICLE_IMPORT_TRIAL if is_trial else JobKind.ARTICLE_IMPORT
    given = given_rows(rows, ArticleId.new, importing.likeness_of_cells)
    job_id = await open_job(NewJob(kind=kind, subjects=list(given), given=given))
    record(ArticleImportRequested(job_id=job_id, job_kind=kind))
    return job_id


async def import_rows(kind: JobKind, items: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    """Write the rows that may be into the catalogue, as one set; why not, for each of the others.

    A trial says the same and writes nothing.
    """
    read = read_rows(items, importing.row_of)
    numbers = [entry.number for entry in read.entries.values()]
    await get_connection(CONNECTION).execute_query_dict(_HOLD, [numbers])
    known = await queries.numbers_known(numbers)
    chart = await queries.accounts_known(
        [entry.account for entry in read.entries.values() if entry.account]
    )
    country = country_of((await profile()).address.country)
    reasons = dict(read.reasons)
    fresh: dict[ArticleId, ArticleEntry] = {}
    for item in items:
        entry = read.entries.get(item.position)
        if entry is not None and entry.number in known:
            reasons[item.position] = [ArticleKnown(path=("number",), number=entry.number)]
        elif entry is not None and (
            why := [
                *exemption_reasons(entry.exemption, country),
                *reasons_not_to_book_on(entry.account, chart),
            ]
        ):
            reasons[item.position] = why
        elif entry is not None:
            fresh[ArticleId.parse(item.subject)] = entry
    if kind is JobKind.ARTICLE_IMPORT:
        await _write(fresh)
    return reasons


async def _write(fresh: Mapping[ArticleId, ArticleEntry]) -> None:
    moment = now()
    await Article.bulk_create(
        [
            Article(id=one.uuid, created_at=moment, updated_at=moment, **asdict(entry))
            for one, entry in fresh.items()
        ]
    )
    for article_id in fresh:
        record(ArticleCreated(article_id=article_id))
