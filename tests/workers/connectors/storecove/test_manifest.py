"""The address of an account at Storecove."""

import pytest

from reskontra.workers.connectors.storecove.manifest import StorecoveAccount
from reskontra.workers.dialling import AddressUnknown


def test_an_account_is_one_url_and_its_key_is_shown_nowhere() -> None:
    account = StorecoveAccount.from_url("storecove://s%2Fecret@api.storecove.com")
    assert account.api_key == "s/ecret"
    assert account.base == "https://api.storecove.com/api/v2"
    assert "ecret" not in repr(account)


@pytest.mark.parametrize(
    "url",
    ["storecove://api.storecove.com", "storecove://key@api.storecove.com/42", "https://k@a"],
)
def test_what_names_no_account_is_refused(url: str) -> None:
    with pytest.raises(AddressUnknown):
        StorecoveAccount.from_url(url)
