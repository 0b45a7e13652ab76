"""The address of an account at Qvalia."""

import pytest

from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount, QvaliaUnknown


def test_an_account_is_one_url_and_its_key_is_shown_nowhere() -> None:
    account = QvaliaAccount.from_url("qvalia://s%2Fecret@api.qvalia.com/5567037485")
    assert account == QvaliaAccount(api_key="s/ecret", base="https://api.qvalia.com/5567037485")
    assert "ecret" not in repr(account)


@pytest.mark.parametrize("url", ["qvalia://api.qvalia.com/1", "qvalia://k@a", "https://k@a/1"])
def test_what_names_no_account_is_refused(url: str) -> None:
    with pytest.raises(QvaliaUnknown):
        QvaliaAccount.from_url(url)
