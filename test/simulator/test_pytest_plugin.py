"""The pytest plugin as a user has it: found by its entry point, in a pytest of its own."""

from __future__ import annotations

from importlib.metadata import entry_points

import pytest

pytest_plugins = ["pytester"]
NAME = "PureCloudPlatformClientV2.simulator.pytest_plugin"


# hypothesis and others take a second of each start, and nothing of them is used here.
OFF = [f"-pno:{name}" for name in ("cacheprovider", "xdist", "hypothesispytest")]
STARTED = """
import pytest
from PureCloudPlatformClientV2 import UsersApi

@pytest.mark.parametrize("run", [1, 2])
def test_empty(genesys_cloud, genesys_client, run):
    users = UsersApi(genesys_client)
    assert users.get_users().total == 0
    genesys_cloud.add("/api/v2/users", name="Ada")
    assert users.get_users().entities[0].name == "Ada"
"""
SHARED = """
import pytest

def test_store(genesys_cloud_session):
    genesys_cloud_session.add("/api/v2/users", name="Ada")

def test_find(genesys_cloud_session):
    assert genesys_cloud_session._store.objects("/api/v2/users")[0]["name"] == "Ada"

@pytest.mark.genesys_cloud(rate_limit=7, client_id="mine")
class TestMarked:
    @pytest.mark.genesys_cloud(rate_limit=8)
    def test_options(self, genesys_cloud):
        assert (genesys_cloud.rate_limit.allowed, genesys_cloud.client_id) == (8, "mine")
"""
FAILING = """
from PureCloudPlatformClientV2 import UsersApi

def test_fails(genesys_cloud, genesys_client):
    open("secret", "w").write(genesys_cloud.client_secret)
    UsersApi(genesys_client).get_user("nobody")
"""


def run(pytester: pytest.Pytester, *more: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess(*OFF, *more, timeout=120)


def test_the_entry_point_is_declared() -> None:
    assert [entry.value for entry in entry_points(group="pytest11", name=NAME)] == [NAME]


def test_each_test_its_own_or_all_one_with_options_and_the_last_requests_of_one_that_fails(
    pytester: pytest.Pytester,
) -> None:
    """All in one pytest, for each start of one costs more than the tests in it."""
    pytester.makepyfile(test_started=STARTED, test_shared=SHARED, test_failing=FAILING)
    result = run(pytester, "--strict-markers", "--tb=short")
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.fnmatch_lines(
        [
            "*test_failing.py*",
            "*last requests to genesys_cloud*",
            "POST /oauth/token -> 200*",
            "GET /api/v2/users/nobody -> 404*",
            "*answer:*",
        ]
    )
    assert (pytester.path / "secret").read_text() not in result.stdout.str()


def test_a_conftest_that_lists_the_plugin_does_no_harm(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(f"pytest_plugins = ['{NAME}']")
    pytester.makepyfile(STARTED)
    run(pytester).assert_outcomes(passed=2)


def test_it_loads_nothing_where_it_is_not_used(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins load what they like
    pytester.makepyfile(
        """
        import sys

        def test_nothing_is_loaded():
            heavy = ("werkzeug", "jsonschema", "urllib3", "PureCloudPlatformClientV2.api_client")
            assert [name for name in heavy if name in sys.modules] == []
            assert [n for n in sys.modules if n.startswith("PureCloudPlatformClientV2.simulator._")] == []
        """
    )
    run(pytester, "-p", NAME).assert_outcomes(passed=1)
