"""The platform's state, put in order for a test that looks at all of it."""

import asyncpg

from tests.support.database import DatabaseUrls

_NO_NEWS = """
DELETE FROM platform.outgoing_mail;
UPDATE platform.pulse SET relayed = recorded, swept = recorded;
"""
_SET_ASIDE = "UPDATE platform.tenant SET state = 'SUSPENDED', slug = schema_name"


async def forget_news(urls: DatabaseUrls) -> None:
    """Let nothing that earlier tests left wait for the relay or the mail."""
    await _run(urls, _NO_NEWS)


async def set_aside_parked(urls: DatabaseUrls) -> None:
    """Let no schema stand ready."""
    await _run(urls, f"{_SET_ASIDE} WHERE state = 'PARKED'")


async def _run(urls: DatabaseUrls, sql: str) -> None:
    superuser = await asyncpg.connect(urls.superuser)
    await superuser.execute(sql)
    await superuser.close()
