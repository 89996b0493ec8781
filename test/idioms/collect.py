"""Runs every program of every theme, in this process, on the SDK that it is given."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import io
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Program = Callable[[Any, str, "tuple[str, str]"], Any]
THEMES = sorted(path.stem for path in Path(__file__).parent.glob("*_programs.py"))
_SETTINGS = (
    "config_file_path", "host", "api_client", "temp_folder_path", "api_key", "api_key_prefix", "username", "password",
    "access_token", "should_refresh_access_token", "refresh_token_wait_time", "verify_ssl", "ssl_ca_cert", "cert_file",
    "key_file", "proxy", "proxy_username", "proxy_password", "gateway_configuration", "live_reload_config", "retry",
)  # fmt: skip
_RELOADED = ("PureCloudPlatformClientV2", "PureCloudPlatformClientV2.purecloud_region_hosts")
_WARNED = "PureCloudPlatformClientV2._strict"
_OF_LOGGER = ("log_file_path", "log_to_console", "log_format", "log_level", "log_response_body", "log_request_body")


def programs() -> dict[str, Program]:
    """Return all programs by theme and name."""
    found = {}
    for theme in THEMES:
        module = importlib.import_module(f".{theme}", __package__)
        for name, value in vars(module).items():
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_"):
                found[f"{theme.removesuffix('_programs')}.{name}"] = value
    return found


def outcome(program: Program, sdk: Any, host: str, credentials: tuple[str, str]) -> Any:
    """Return what a program gives as values of JSON; where it ends in an exception, that one's name."""
    output = io.StringIO()
    with as_before(sdk), warnings.catch_warnings(), contextlib.redirect_stdout(output):
        warnings.simplefilter("ignore")
        try:
            value = program(sdk, host, credentials)
        except Exception as error:  # noqa: BLE001 -- whatever a program dies of is its outcome
            value = f"raised {type(error).__name__}"
    return json.loads(json.dumps(value, default=lambda one: f"a {type(one).__name__}"))


@contextlib.contextmanager
def as_before(sdk: Any) -> Iterator[None]:
    """Give the process's configuration, and the modules that a program loads anew, back what they had.

    The programs run in any order, after other tests: what was warned of once is warned of again.
    """
    loaded = [sys.modules[name] for name in _RELOADED if name in sys.modules]
    names = [(vars(module), dict(vars(module))) for module in loaded]
    if _WARNED in sys.modules:
        sys.modules[_WARNED]._warned.clear()
    configuration, logger = sdk.configuration, sdk.configuration.logger
    settings = {name: _copy(getattr(configuration, name)) for name in _SETTINGS if hasattr(configuration, name)}
    of_logger = {name: getattr(logger, name) for name in _OF_LOGGER}
    if hasattr(sdk, "RetryConfiguration"):
        # The official release does not wait between attempts; what ours does about lost connections is timed elsewhere.
        configuration.retry = sdk.RetryConfiguration(backoff_base=0.001)
    # What code has set is kept by ours when a file is read for the first time: here nothing was set.
    for owner in (configuration, logger):
        getattr(owner, "_set_by_code", set()).clear()
    try:
        yield
    finally:
        for name, value in settings.items():
            setattr(configuration, name, value)
        for present, before in names:
            present.update(before)
        configuration.logger = logger
        for name in _OF_LOGGER:
            setattr(logger, name, of_logger[name])


def _copy(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else value


def main(host: str, client_id: str, client_secret: str) -> None:
    """Print the outcome of every program on the installed SDK as JSON."""
    sdk = importlib.import_module("PureCloudPlatformClientV2")
    found = {name: outcome(program, sdk, host, (client_id, client_secret)) for name, program in programs().items()}
    json.dump(found, sys.stdout)
