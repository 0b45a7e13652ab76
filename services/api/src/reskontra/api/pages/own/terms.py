"""What agreements say of rush and of calling off, in words: of all orders, and of one of them."""

from collections.abc import Iterable, Mapping

from reskontra.api.pages.words import number
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.order_terms import OrderTerms, has_bank, is_paid_for
from reskontra.domain.assignments.work_facts import spoken_minutes, spoken_moment
from reskontra.domain.kernel.clock import now

_HOUR = 60


def terms_of_agreements(
    agreements: Iterable[AgreementCard], words: Mapping[str, str], locale: str
) -> list[tuple[str, list[str]]]:
    """For each agreement its name and what it says; the name alone tells several apart."""
    by_id = {each.id: each for each in agreements}
    named = len(by_id) > 1
    return [
        (each.name if named else "", _of_agreement(each, words, locale)) for each in by_id.values()
    ]


def _of_agreement(each: AgreementCard, words: Mapping[str, str], locale: str) -> list[str]:
    if is_paid_for(each):
        return [words["o_terms_always"]]
    told = []
    if each.rush_hours and each.rush_price_percent:
        hours = spoken_minutes(each.rush_hours * _HOUR, locale)
        percent = number(each.rush_price_percent, locale)
        told.append(words["o_terms_rush"].format(hours=hours, percent=percent))
    banked = [words["o_terms_bank"]] if has_bank(each) else []
    if each.cancellation_hours is None or not each.cancellation_price_percent:
        return [*told, *(banked if told else []), words["o_terms_always"]]
    hours = spoken_minutes(each.cancellation_hours * _HOUR, locale)
    percent = number(each.cancellation_price_percent, locale)
    told.append(words["o_terms_cancel"].format(hours=hours, percent=percent))
    return [*told, *banked, words["o_terms_long"]]


def terms_of_one(terms: OrderTerms, words: Mapping[str, str], locale: str) -> list[str]:
    """What is said of one order, as it stands now."""
    told = []
    if terms.rush_percent is not None:
        percent = number(terms.rush_percent, locale)
        told.append(words["o_rush"].format(percent=percent))
    banked = [words["o_terms_bank"]] if terms.is_banked else []
    if terms.free_until is None or terms.late_percent is None:
        return [*told, *banked]
    at, percent = spoken_moment(terms.free_until, locale), number(terms.late_percent, locale)
    word = "o_free_until" if now() <= terms.free_until else "o_free_no_more"
    return [*told, words[word].format(at=at, percent=percent), *banked]
