"""Write a message in other words, or go back to words that there were."""

from dataclasses import asdict
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import locale_reasons
from reskontra.domain.kernel.refusals import Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION
from reskontra.domain.templates import queries
from reskontra.domain.templates.checking import reasons_not_to_use, tidied
from reskontra.domain.templates.events import TemplateChanged
from reskontra.domain.templates.ids import TemplateVersionId
from reskontra.domain.templates.models import TemplateVersionRow
from reskontra.domain.templates.refusals import TemplateVersionUnknown
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.views import Purpose, Template, Words

# Two who write at once would both find the same version. Advisory locks are the whole database's,
# so the schema is part of what is locked.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' template ' || $1, 0))
"""


async def change_template(
    purpose: Purpose, locale: str, words: Words, expected_version: int | None = None
) -> None:
    """Write a message in a language anew; what already is in force makes no version."""
    refuse_if(locale_reasons(locale, ("locale",)))
    new = tidied(words, purpose)
    refuse_if(reasons_not_to_use(new, purpose))
    await _write(purpose, locale, new, expected_version)


async def reset_template(
    purpose: Purpose, locale: str, expected_version: int | None = None
) -> None:
    """Go back to the words as shipped, and to those that will be shipped."""
    refuse_if(locale_reasons(locale, ("locale",)))
    await _write(purpose, locale, None, expected_version)


async def restore_template(
    purpose: Purpose, locale: str, version: int, expected_version: int | None = None
) -> None:
    """Go back to what was written then, as a version of its own; 0 is what was shipped."""
    refuse_if(locale_reasons(locale, ("locale",)))
    found = await queries.version(purpose, locale, version) if version else None
    if version and found is None:
        raise Refused([TemplateVersionUnknown(path=("version",), version=version)])
    words = found.words if found else None
    # What could be written then may be wrong now.
    refuse_if(reasons_not_to_use(words, purpose) if words else [])
    await _write(purpose, locale, words, expected_version)


async def _write(
    purpose: Purpose, locale: str, words: Words | None, expected_version: int | None
) -> None:
    await get_connection(CONNECTION).execute_query(_HOLD, [f"{purpose} {locale}"])
    current = await queries.template(purpose, locale)
    conflict_if(expected_version, current.version)
    own = None if words == shipped_words(purpose, locale) else words
    if own == _own(current):
        return
    actor = current_actor()
    await TemplateVersionRow(
        id=TemplateVersionId.new().uuid,
        purpose=purpose,
        locale=locale,
        version=current.version + 1,
        words=asdict(own) if own else None,
        actor_kind=actor.kind,
        actor_id=actor.id,
        created_at=now(),
    ).save()
    record(TemplateChanged(purpose=purpose, locale=locale, version=current.version + 1))


def _own(current: Template) -> Words | None:
    return None if current.is_shipped else current.words
