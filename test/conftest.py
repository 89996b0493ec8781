"""Settings for all tests: none of them reads the configuration of the person who runs them."""

from __future__ import annotations

import gc
import os
import signal
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

import PureCloudPlatformClientV2

from .official import IS_OURS, RELEASE, WRITTEN_DOWN

_HOME = tempfile.TemporaryDirectory(prefix="pcv2-test-home-", ignore_cleanup_errors=True)
os.environ["HOME"] = _HOME.name
for _name in ("HOST", "REGION", "CLIENT_ID", "CLIENT_SECRET"):
    os.environ.pop(f"GENESYS_CLOUD_{_name}", None)

# A shell lets what it starts in the background ignore SIGINT, and that is handed on: tests of Ctrl-C would never end.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# How fast a busy machine makes up examples says nothing about the code under test. CI tries the many in a step of its
# own, `make properties`.
_untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("few", _untimed, max_examples=25)
settings.register_profile("many", _untimed, max_examples=500)
settings.load_profile("few")


collect_ignore = [] if IS_OURS else [*WRITTEN_DOWN]


def pytest_report_header() -> list[str]:
    missing = f"names and behaviour of the official release {RELEASE}: not tested, this is another release"
    return [] if IS_OURS else [missing]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    # Modules and thousands of tests are there to stay: the garbage collector need not look at them again and again.
    gc.disable()
    try:
        result = yield
    finally:
        gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)  # with the usual ones a twentieth of all the time goes into it
    return result


def pytest_sessionfinish() -> None:
    gc.collect()
    gc.freeze()  # pytest collects five times more after this


@pytest.fixture(scope="session", autouse=True)
def default_configuration() -> None:
    """Made before a test has an environment of its own, whose host all later tests would have."""
    assert PureCloudPlatformClientV2.configuration


def pytest_unconfigure() -> None:
    _HOME.cleanup()
