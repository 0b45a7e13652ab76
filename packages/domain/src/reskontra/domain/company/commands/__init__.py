"""What can be done to the company."""

from reskontra.domain.company.commands.network import (
    ask_for_network,
    leave_network,
    settle_network,
)
from reskontra.domain.company.commands.numbers import (
    NumberWanted,
    SeriesMissingFault,
    TakenNumber,
    give_back,
    hold_document_numbers,
    take_document_number,
    take_document_numbers,
    take_next_number,
    take_next_numbers,
)
from reskontra.domain.company.commands.profile import (
    change_company,
    close_books,
    open_company,
    remove_logo,
    set_logo,
)
from reskontra.domain.company.commands.series import (
    change_series,
    close_series,
    create_series,
    reopen_series,
)

__all__ = [
    "NumberWanted",
    "SeriesMissingFault",
    "TakenNumber",
    "ask_for_network",
    "change_company",
    "change_series",
    "close_books",
    "close_series",
    "create_series",
    "give_back",
    "hold_document_numbers",
    "leave_network",
    "open_company",
    "remove_logo",
    "reopen_series",
    "set_logo",
    "settle_network",
    "take_document_number",
    "take_document_numbers",
    "take_next_number",
    "take_next_numbers",
]
