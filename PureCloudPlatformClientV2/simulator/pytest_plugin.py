"""pytest plugin, found by its entry point: fixtures `genesys_cloud`, `genesys_cloud_session` and `genesys_client`.

    @pytest.mark.genesys_cloud(rate_limit=300)
    def test_mine(genesys_cloud, genesys_client): ...

Nothing of the simulator or the SDK is loaded before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .. import ApiClient
    from . import Simulator

_SHOWN = 10
_FIXTURES = ("genesys_cloud", "genesys_cloud_session")
_MARKER = "genesys_cloud"


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    text = "genesys_cloud(**options): options of the Simulator that the fixture genesys_cloud starts"
    config.addinivalue_line("markers", text)


@pytest.fixture
def genesys_cloud(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A started simulator with an empty memory, stopped after the test; the marker gives its options."""
    from . import Simulator

    options: dict[str, Any] = {}
    for mark in reversed(list(request.node.iter_markers(_MARKER))):  # the closest one wins
        if mark.args:
            raise TypeError(f"the marker {_MARKER} takes options by name only")
        options.update(mark.kwargs)
    with Simulator(**options) as simulator:
        yield simulator


@pytest.fixture(scope="session")
def genesys_cloud_session() -> Iterator[Simulator]:
    """A started simulator that all tests of the session share: what one stores, the next one finds."""
    from . import Simulator

    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def genesys_client(genesys_cloud: Simulator) -> Iterator[ApiClient]:
    """A client of the SDK that is logged in to the simulator of the test, independent of any configuration file."""
    from .. import ApiClient, Configuration

    configuration = Configuration.create(host=genesys_cloud.host)
    with ApiClient(configuration=configuration) as client:
        client.get_client_credentials_token(genesys_cloud.client_id, genesys_cloud.client_secret)
        yield client


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Add the last requests to the report of a test that failed."""
    outcome: Any = yield
    report = outcome.get_result()
    if not report.failed:
        return
    given = getattr(item, "funcargs", {})
    for name in _FIXTURES:
        exchanges = given[name].exchanges.last(_SHOWN) if name in given else []
        if exchanges:
            lines = [text for exchange in exchanges for text in _described(exchange.to_json(), str(exchange))]
            report.sections.append((f"last requests to {name}", "\n".join(lines)))


def _described(exchange: dict[str, Any], line: str) -> Iterator[str]:
    """One line, and beneath it what was sent and answered where the answer is an error."""
    yield line
    if exchange["status"] is None or exchange["status"] >= 400:
        for label, name in (("sent", "requestBody"), ("answer", "responseBody")):
            if exchange[name]:
                yield f"    {label}: {exchange[name][:500]}"
