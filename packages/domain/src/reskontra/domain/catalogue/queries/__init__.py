"""Questions to the catalogue."""

from reskontra.domain.catalogue.queries.accounts import accounts, accounts_known
from reskontra.domain.catalogue.queries.articles import (
    article,
    article_count,
    article_ids,
    articles,
    articles_like,
    cards,
    id_of_number,
    numbers_known,
)
from reskontra.domain.catalogue.queries.hour_types import (
    hour_type,
    hour_type_cards,
    hour_type_count,
    hour_type_of_number,
    hour_types,
)
from reskontra.domain.catalogue.queries.prices import (
    customer_pricing,
    price_list_of_name,
    price_lists,
    prices_in_list,
    prices_of_article,
    pricing,
)

__all__ = [
    "accounts",
    "accounts_known",
    "article",
    "article_count",
    "article_ids",
    "articles",
    "articles_like",
    "cards",
    "customer_pricing",
    "hour_type",
    "hour_type_cards",
    "hour_type_count",
    "hour_type_of_number",
    "hour_types",
    "id_of_number",
    "numbers_known",
    "price_list_of_name",
    "price_lists",
    "prices_in_list",
    "prices_of_article",
    "pricing",
]
