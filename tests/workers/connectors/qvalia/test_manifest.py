"""The address of an account at Qvalia."""

import pytest

from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount
from reskontra.workers.dialling import AddressUnknown


def test_a_key_and_a_partner_are_one_url_and_the_key_is_shown_nowhere() -> None:
    account = QvaliaAccount.from_url("qvalia://s%2Fecret@api.qvalia.com/SE%201")
    assert (account.api_key, account.base) == ("s/ecret", "https://api.qvalia.com")
    assert account.path_of("55/1") == "/partner/SE%201/transaction/55%2F1"
    assert "ecret" not in repr(account)


def test_a_single_firm_needs_no_partner() -> None:
    account = QvaliaAccount.from_url("qvalia://k@api.qvalia.com")
    assert (account.path_of("5567037485"), account.partner_path) == ("/5567037485", "")


@pytest.mark.parametrize("url", ["qvalia://api.qvalia.com/1", "qvalia://k@", "https://k@a/1"])
def test_what_names_no_account_is_refused(url: str) -> None:
    with pytest.raises(AddressUnknown):
        QvaliaAccount.from_url(url)
