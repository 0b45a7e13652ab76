"""What the documents about the words of messages may cost."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.shop import Shop

TEMPLATE: Json = {"purpose": "INVOICE_MAIL", "locale": "sv"}
WORDS: Json = {
    "subject": "Ny faktura {{invoice_number}}",
    "preview": "{{amount}}",
    "heading": "Tack!",
    "body": "Hej {{customer_name}}!\n\n{{details}}\n\n{{link}}",
}


async def other_words(_: Shop) -> Json:
    return {**TEMPLATE, "expectedVersion": 0, "words": WORDS}


async def words_to_leave(shop: Shop) -> Json:
    await shop.do("TemplateChange", **await other_words(shop))
    return {**TEMPLATE, "expectedVersion": 1}


async def words_to_go_back_to(shop: Shop) -> Json:
    return {**await words_to_leave(shop), "version": 0}


async def words_to_try(_: Shop) -> Json:
    return {**TEMPLATE, "words": WORDS}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "MailTestSend": (7, 12, words_to_try),
    "TemplateChange": (8, 12, other_words),
    "TemplateReset": (8, 12, words_to_leave),
    "TemplateRestore": (8, 12, words_to_go_back_to),
}
