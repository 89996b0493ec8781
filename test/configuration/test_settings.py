"""Settings by code: what is refused, what is shown."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration, GatewayConfiguration
from PureCloudPlatformClientV2._config.table import SETTINGS
from PureCloudPlatformClientV2.configuration import TransportSettings


def test_changes_in_place_are_noticed() -> None:
    created = Configuration.create(gateway_configuration=GatewayConfiguration(host="a"))
    first = created.snapshot()
    assert created.snapshot() is first
    assert created.gateway_configuration is not None
    created.gateway_configuration.host = "b"
    created.api_key["Authorization"] = "k"
    second = created.snapshot()
    assert second.gateway is not None
    assert (second.gateway.host, second.api_key) == ("b", {"Authorization": "k"})


INF = float("inf")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("host", "x"), ("host", "https://"), ("host", "http://[::1/x"), ("host", 5), ("timeout", 0), ("timeout", None),
        ("timeout", 1e10), ("timeout", (1, INF)), ("timeout", (1, 2, 3)), ("timeout", float("nan")),
        ("pool_maxsize", 0), ("pool_maxsize", True), ("rate_limit", "fast"), ("rate_limit", []), ("verify_ssl", "no"),
        ("logger", None), ("proxy", 5), ("proxy", "http://u:p@["), ("api_key", None), ("api_key", {"a": 1}),
        ("refresh_token_wait_time", INF), ("refresh_token_wait_time", -1), ("deadline", 0), ("deadline", INF),
        ("max_response_bytes", 0), ("max_response_bytes", 1.5), ("reload_settle_time", -1), ("retry", 3),
        ("gateway_configuration", "gw"), ("access_token", b"x"), ("ssl_ca_cert", 5), ("mtls_contents", ("a", "")),
        ("config_file_path", 7), ("strict", 1), ("temp_folder_path", object()),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_refused_by_name(name: str, value: Any) -> None:
    created = Configuration.create()
    before = getattr(created, name)
    for refused in (ValueError, TypeError):
        with pytest.raises(refused, match=f"^{name} is "):
            setattr(created, name, value)
        with pytest.raises(refused, match=f"^{name} is "):
            created.apply({"temp_folder_path": "/elsewhere", name: value})
    assert getattr(created, name) == before
    assert name == "temp_folder_path" or created.temp_folder_path is None


def test_a_bad_retry_configuration_is_refused_by_name() -> None:
    for name, value in [("max_attempts", 0), ("backoff_cap", 1e10), ("statuses", {"a"}), ("respect_retry_after", 1)]:
        with pytest.raises(ValueError, match=f"^{name} is "):
            sdk.RetryConfiguration(**{name: value})  # type: ignore[arg-type]
    assert sdk.RetryConfiguration(total_budget=INF).total_budget == INF


@pytest.mark.parametrize("name", ["_watched", "_lock", "snapshot", "__class__", ""])
def test_what_is_no_setting_cannot_be_applied(name: str) -> None:
    with pytest.raises(ValueError, match="is not a setting"):
        Configuration.create().apply({name: True})


def test_an_unknown_setting_is_refused() -> None:
    for refused in (lambda: Configuration.create(hots="x"), lambda: Configuration.create().apply({"hots": "x"})):
        with pytest.raises(TypeError, match="'hots' is not a setting; perhaps host is meant"):
            refused()


def test_no_secret_is_in_a_repr_or_report() -> None:
    secrets = ("tok3n", "pa55", "k3y", "pr0xy", "PEM")
    created = Configuration.create(
        access_token="tok3n", password="pa55", api_key={"Authorization": "k3y"}, proxy_password="pr0xy",
        gateway_configuration=GatewayConfiguration(host="g", password="pa55"),
    )  # fmt: skip
    created.set_mtls_contents("PEM", "PEM")
    text = repr(created) + repr(created.snapshot()) + created.to_debug_report() + repr(created.gateway_configuration)
    assert not [secret for secret in secrets if secret in text]


def test_importing_and_creating_starts_no_thread() -> None:
    code = "import threading, PureCloudPlatformClientV2 as p; p.configuration; print(threading.active_count())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "1"


def test_every_setting_of_the_table_is_an_attribute_with_its_default(monkeypatch: Any) -> None:
    for variable in ("GENESYS_CLOUD_HOST", "GENESYS_CLOUD_REGION"):
        monkeypatch.delenv(variable, raising=False)
    created = Configuration.create()
    known = {name: value for name, value in vars(created).items() if not name.startswith("_")}
    assert known.keys() == SETTINGS.keys()
    for name, row in SETTINGS.items():
        if name not in ("logger", "config_file_path"):
            assert known[name] == row.initial(), name
    state = created.snapshot()
    assert state.transport == TransportSettings()
    assert (state.deadline, state.max_response_bytes) == (300, 10**9)
