"""Write articles into the catalogue, change them, put them away."""

from dataclasses import asdict, fields
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue import articles, queries
from reskontra.domain.catalogue.chart import reasons_not_to_book_on
from reskontra.domain.catalogue.events import (
    ArticleArchived,
    ArticleChanged,
    ArticleCreated,
    ArticleRestored,
)
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.models import Article
from reskontra.domain.catalogue.refusals import ArticleNumberTaken
from reskontra.domain.catalogue.views import ArticleCard, ArticleChange, ArticleEntry
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# Two who write the same number at once would both find it free.
_HOLD_NUMBER: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' article ' || lower($1), 0))
"""


async def create_article(new: ArticleEntry) -> ArticleId:
    """Write an article into the catalogue."""
    entry = articles.tidied(new)
    country = await _country()
    reasons = articles.reasons_not_to_list(entry)
    reasons += articles.class_reasons(entry.vat_class, today(), country)
    reasons += articles.exemption_reasons(entry.exemption, country)
    refuse_if([*reasons, *await _off_chart(entry), *await _taken(entry)])
    article_id = ArticleId.new()
    await Article(id=article_id.uuid, created_at=now(), updated_at=now(), **asdict(entry)).save()
    record(ArticleCreated(article_id=article_id))
    return article_id


async def change_article(
    article_id: ArticleId, change: ArticleChange, expected_version: int | None = None
) -> None:
    """Change an article; what was sold before stands as it was sold.

    An article whose class has lost its rate can not be sold, and its other facts still change.
    """
    row, card = await _locked(article_id)
    conflict_if(expected_version, row.version)
    entry = articles.tidied(changed(_entry(card), change))
    # An account that was kept before there was a chart stays until somebody changes it.
    is_kept = entry.account == card.account
    off_chart = [] if is_kept else await _off_chart(entry)
    reasons = articles.reasons_not_to_list(entry)
    country = await _country()
    if entry.vat_class != card.vat_class:
        reasons += articles.class_reasons(entry.vat_class, today(), country)
    reasons += articles.exemption_reasons(entry.exemption, country)
    refuse_if([*reasons, *off_chart, *await _taken(entry, article_id)])
    version = row.version + 1
    await row.update_from_dict({**asdict(entry), "version": version, "updated_at": now()}).save()
    record(ArticleChanged(article_id=article_id, version=version))


async def archive_article(
    article_id: ArticleId, expected_version: int | None = None, *, archived: bool = True
) -> None:
    """Put an article away, or sell it again; it stays on every line that it was sold on."""
    row, card = await _locked(article_id)
    conflict_if(expected_version, row.version)
    if card.is_archived == archived:
        return
    moment = now()
    await row.update_from_dict(
        {
            "archived_at": moment if archived else None,
            "version": row.version + 1,
            "updated_at": moment,
        }
    ).save()
    happened = ArticleArchived if archived else ArticleRestored
    record(happened(article_id=article_id))


async def _locked(article_id: ArticleId) -> tuple[Article, ArticleCard]:
    row = await Article.select_for_update().get_or_none(id=article_id.uuid)
    card = await queries.article(article_id)
    if row is None or card is None:
        raise Refused([NotFound(path=("id",))])
    return row, card


async def _country() -> CountryPack:
    return country_of((await profile()).address.country)


async def _taken(entry: ArticleEntry, but: ArticleId | None = None) -> list[Refusal]:
    await get_connection(CONNECTION).execute_query_dict(_HOLD_NUMBER, [entry.number])
    other = await queries.id_of_number(entry.number, but)
    return [ArticleNumberTaken(path=("number",), name=other[1])] if other else []


async def _off_chart(entry: ArticleEntry) -> list[Refusal]:
    if entry.account is None:
        return []
    return reasons_not_to_book_on(entry.account, await queries.accounts_known([entry.account]))


def _entry(card: ArticleCard) -> ArticleEntry:
    return ArticleEntry(**{field.name: getattr(card, field.name) for field in fields(ArticleEntry)})
