"""Tests of a program of yours, on the simulator: its answers, its rate limit, its faults.

Needs the extra `simulator` and pytest; no organisation, so no permission. `python -m pytest test_my_integration.py`
"""

from __future__ import annotations

import pytest

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.rest import ApiException, NotFound
from PureCloudPlatformClientV2.simulator import Simulator

USERS = "/api/v2/users"


def rename(client: genesys.ApiClient, email: str, title: str) -> str:
    """Give the user with this e-mail address a title: the program under test."""
    users = genesys.UsersApi(client)
    user = genesys.find(users.get_users, email=email)
    changed = users.patch_user(str(user.id), genesys.UpdateUser(title=title, version=user.version))
    return changed.title or ""


def test_the_user_gets_the_title(genesys_cloud: Simulator, genesys_client: genesys.ApiClient) -> None:
    genesys_cloud.add(USERS, name="Ada", email="ada@example.com")
    assert rename(genesys_client, "ada@example.com", "Countess") == "Countess"
    assert genesys_cloud.requests[-1].method == "PATCH"


def test_an_unknown_user_is_told_by_name(genesys_client: genesys.ApiClient) -> None:
    with pytest.raises(NotFound, match=r"grace@example\.com"):
        rename(genesys_client, "grace@example.com", "Admiral")


def test_a_429_is_waited_for(genesys_cloud: Simulator, genesys_client: genesys.ApiClient) -> None:
    genesys_cloud.add(USERS, name="Ada", email="ada@example.com")
    genesys_cloud.faults.add(status=429, method="GET", path=USERS, retry_after=1)
    assert rename(genesys_client, "ada@example.com", "Countess") == "Countess"
    assert [request.method for request in genesys_cloud.requests if request.path == USERS] == ["GET", "GET"]


def test_a_500_is_not_repeated_and_changes_nothing(genesys_cloud: Simulator, genesys_client: genesys.ApiClient) -> None:
    user = genesys_cloud.add(USERS, name="Ada", email="ada@example.com")
    genesys_cloud.faults.add(status=500, method="PATCH")
    with pytest.raises(ApiException) as caught:
        rename(genesys_client, "ada@example.com", "Countess")
    assert caught.value.status == 500 and caught.value.correlation_id
    assert genesys.UsersApi(genesys_client).get_user(user["id"]).title is None


@pytest.mark.genesys_cloud(rate_limit=3, rate_limit_window=1)
def test_it_works_within_the_rate_limit(genesys_cloud: Simulator, genesys_client: genesys.ApiClient) -> None:
    genesys_cloud.add(USERS, name="Ada", email="ada@example.com")
    for title in ("Countess", "Mathematician", "Programmer"):
        assert rename(genesys_client, "ada@example.com", title) == title
