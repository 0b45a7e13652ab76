"""Questions about the words of messages."""

from itertools import product
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.tables import CONNECTION
from reskontra.domain.templates.ids import TemplateVersionId
from reskontra.domain.templates.models import TemplateVersionRow
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.views import Purpose, Template, TemplateVersion, Words

MOST_VERSIONS: Final = 50

_LATEST: Final = """
    SELECT DISTINCT ON (purpose, locale) id FROM template_version
    ORDER BY purpose, locale, version DESC
"""


async def template(purpose: Purpose, locale: str) -> Template:
    """The words of a message in a language, as they are now; in English where we have none."""
    language = locale if locale in LOCALES else "en"
    found = TemplateVersionRow.filter(purpose=purpose, locale=language).order_by("-version")
    return _in_force(purpose, language, await found.first())


async def templates() -> tuple[Template, ...]:
    """The words of every message in every language."""
    latest = await get_connection(CONNECTION).execute_query_dict(_LATEST)
    rows = await TemplateVersionRow.filter(id__in=[row["id"] for row in latest])
    found = {(row.purpose, row.locale): row for row in rows}
    return tuple(
        _in_force(purpose, locale, found.get((purpose, locale)))
        for purpose, locale in product(Purpose, LOCALES)
    )


async def versions(purpose: Purpose, locale: str) -> tuple[TemplateVersion, ...]:
    """What has been written for a message in a language, the newest first."""
    rows = TemplateVersionRow.filter(purpose=purpose, locale=locale).order_by("-version")
    return tuple(map(_version, await rows.limit(MOST_VERSIONS)))


async def version(purpose: Purpose, locale: str, number: int) -> TemplateVersion | None:
    """What was written then, or None; number 0 is what was shipped."""
    found = TemplateVersionRow.filter(purpose=purpose, locale=locale, version=number)
    row = await found.first()
    return _version(row) if row else None


def _in_force(purpose: Purpose, locale: str, row: TemplateVersionRow | None) -> Template:
    own = row.words if row else None
    return Template(
        purpose=purpose,
        locale=locale,
        version=row.version if row else 0,
        words=Words(**own) if own else shipped_words(purpose, locale),
        is_shipped=own is None,
        changed_at=row.created_at if row else None,
    )


def _version(row: TemplateVersionRow) -> TemplateVersion:
    return TemplateVersion(
        id=TemplateVersionId(row.id),
        purpose=Purpose(row.purpose),
        locale=row.locale,
        version=row.version,
        words=Words(**row.words) if row.words else None,
        actor_kind=row.actor_kind,
        actor_id=row.actor_id,
        created_at=row.created_at,
    )
