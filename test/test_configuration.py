"""Configuration: one default, separate ones, files, live reload; always one consistent state."""

from __future__ import annotations

import copy
import gc
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from watchdog.observers import Observer

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration, GatewayConfiguration, PureCloudRegionHosts
from PureCloudPlatformClientV2._config.table import SETTINGS
from PureCloudPlatformClientV2._strict import is_strict
from PureCloudPlatformClientV2.configuration import ConfigFileEventHandler, TransportSettings
from PureCloudPlatformClientV2.logger import LogFormat, LogLevel

INI = """
[logging]
log_level = debug
log_format = json
log_to_console = false
[general]
host = https://api.mypurecloud.ie
[reauthentication]
refresh_access_token = false
refresh_token_wait_max = 3
[gateway]
host = gw.example
port = 8443
path_params_api = /api/
[proxy]
url = http://proxy:1
username = u
password = s3cret
[retry]
max_attempts = 7
statuses = 429, 503
[timeout]
read = 5
"""


def eventually(condition: Any, seconds: float = 60.0) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())


def test_default_is_one_instance_of_a_real_class() -> None:
    assert Configuration() is Configuration() is sdk.configuration
    assert isinstance(sdk.configuration, Configuration)
    assert Configuration.create() is not Configuration()


def test_every_key_of_the_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text(INI)
    created = Configuration.create(config_file_path=file)
    assert (created.host, created.should_refresh_access_token) == ("https://api.mypurecloud.ie", False)
    assert (created.refresh_token_wait_time, created.timeout) == (3, (10, 5))
    assert created.gateway_configuration == GatewayConfiguration(host="gw.example", port=8443, path_params_api="/api")
    assert (created.proxy, created.proxy_username, created.proxy_password) == ("http://proxy:1", "u", "s3cret")
    assert (created.retry.max_attempts, created.retry.statuses) == (7, {429, 503})
    logger = created.logger
    assert (logger.log_level, logger.log_format, logger.log_to_console) == (LogLevel.LDebug, LogFormat.JSON, False)


def test_json_says_the_same(tmp_path: Path) -> None:
    file = tmp_path / "config"
    document = {
        "general": {"host": "https://h"},
        "logging": {"log_to_console": False},
        "gateway": {"host": "g", "port": 1},
    }
    file.write_text(json.dumps(document))
    created = Configuration.create(config_file_path=file)
    assert (created.host, created.logger.log_to_console) == ("https://h", False)
    assert created.gateway_configuration == GatewayConfiguration(host="g", port=1)


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("gateway", "port", "abc"), ("gateway", "port", "70000"), ("logging", "log_level", "loud"),
        ("logging", "log_format", "xml"), ("logging", "log_to_console", "maybe"), ("general", "host", "no url"),
        ("reauthentication", "refresh_token_wait_max", "-1"), ("general", "hots", "x"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_one_warning_with_its_place_and_changes_nothing_else(
    tmp_path: Path, section: str, key: str, value: str
) -> None:
    file = tmp_path / "config"
    file.write_text(f"[{section}]\n{key} = {value}\n[timeout]\nread = 5\n")
    with pytest.warns(UserWarning) as caught:
        created = Configuration.create(config_file_path=file)
    assert len(caught) == 1
    message = str(caught[0].message)
    assert all(part in message for part in (str(file), f"[{section}]", key, value if key != "hots" else "host"))
    assert (created.host, created.logger.log_level, created.timeout) == (
        "https://api.mypurecloud.com", LogLevel.LNone, (10, 5),
    )  # fmt: skip


@pytest.mark.parametrize("text", ["{broken", "host = x", '{"general": 1}', "[general\nhost = x"])
def test_a_broken_file_is_one_warning_and_changes_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "config"
    file.write_text(text)
    with pytest.warns(UserWarning, match="the configuration stays as it was") as caught:
        created = Configuration.create(config_file_path=file)
    assert len(caught) == 1
    assert created.host == "https://api.mypurecloud.com"


def test_code_wins_over_the_file_and_the_file_over_the_environment(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("GENESYS_CLOUD_REGION", "eu-west-1")
    assert Configuration.create().host == PureCloudRegionHosts.eu_west_1.get_api_host()
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://file\n")
    assert Configuration.create(config_file_path=file).host == "https://file"
    late = Configuration.create(host="https://code")
    late.config_file_path = str(file)
    assert late.host == "https://code"


def test_busy_threads_never_see_two_states_mixed(tmp_path: Path) -> None:
    created = Configuration.create(host="https://h0", proxy="http://p0")
    mixed, stop = [], threading.Event()

    def read() -> None:
        while not stop.is_set():
            state = created.snapshot()
            if state.host[-1] != (state.transport.proxy or "")[-1]:
                mixed.append(state)

    threads = [threading.Thread(target=read) for _ in range(16)]
    for thread in threads:
        thread.start()
    for number in range(300):
        created.apply({"host": f"https://h{number % 10}", "proxy": f"http://p{number % 10}"})
    stop.set()
    for thread in threads:
        thread.join()
    assert mixed == []


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


def test_an_attribute_that_is_no_setting_is_kept_with_one_warning() -> None:
    created = Configuration.create()
    with pytest.warns(UserWarning, match=r"'Hosst'.*perhaps host is meant") as caught:
        created.Hosst = "x"  # type: ignore[attr-defined]
        created.Hosst = "y"  # type: ignore[attr-defined]
    assert len(caught) == 1
    assert caught[0].filename == __file__
    for twice in (created, copy.copy(created), pickle.loads(pickle.dumps(created))):
        assert twice.Hosst == "y"
    strict = Configuration.create(strict=True)
    with pytest.raises(AttributeError, match="'Hosst' is not a setting; perhaps host is meant"):
        strict.Hosst = "x"  # type: ignore[attr-defined]
    assert not hasattr(strict, "Hosst")


def test_methods_are_not_replaced_by_unknown_attributes() -> None:
    with pytest.raises(AttributeError, match="snapshot"):
        Configuration.create().snapshot = 1  # type: ignore[method-assign, assignment]


def test_strictness_lasts_as_long_as_a_configuration_asks_for_it() -> None:
    gc.collect()
    assert not is_strict()
    created = Configuration.create(strict=True)
    assert is_strict()
    created.strict = False
    assert not is_strict()
    created.strict = True
    del created
    gc.collect()
    assert not is_strict()


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_a_separate_configuration(duplicate: Any) -> None:
    gateway = GatewayConfiguration(host="gw")
    created = Configuration.create(host="https://one", api_key={"a": "1"}, gateway_configuration=gateway, timeout=3)
    created.logger.log_level = LogLevel.LError
    twin = duplicate(created)
    assert twin is not created
    assert (twin.host, twin.timeout, twin.logger.log_level) == ("https://one", (3, 3), LogLevel.LError)
    assert twin.gateway_configuration == gateway
    twin.host, twin.api_key["a"], twin.gateway_configuration.host = "https://two", "2", "other"
    twin.logger.log_level = LogLevel.LNone
    assert (created.host, created.api_key, gateway.host) == ("https://one", {"a": "1"}, "gw")
    assert created.logger.log_level == LogLevel.LError


def test_a_copy_of_the_default_is_separate_too() -> None:
    twin = copy.copy(sdk.configuration)
    assert twin is not sdk.configuration
    twin.access_token = "other"
    assert sdk.configuration.access_token != "other"


@pytest.mark.parametrize("names", [("certPath", "keyPath", "caPath"), ("cert", "key", "ca")])
def test_certificates_are_set_by_official_and_by_short_names(names: tuple[str, ...], tmp_path: Path) -> None:
    created = Configuration.create()
    created.set_mtls_certificates(**dict(zip(names, ("c", tmp_path / "k", "a"), strict=True)))  # type: ignore[arg-type]
    assert (created.cert_file, created.key_file, created.ssl_ca_cert) == ("c", str(tmp_path / "k"), "a")
    created.set_mtls_certificates("c2", "k2")
    assert (created.cert_file, created.key_file, created.ssl_ca_cert) == ("c2", "k2", "a")
    with pytest.raises(TypeError, match="are required"):
        created.set_mtls_certificates("c")


@pytest.mark.parametrize("names", [("certContent", "keyContent", "caContent"), ("cert", "key", "ca")])
def test_contents_are_set_by_official_and_by_short_names(names: tuple[str, ...]) -> None:
    created = Configuration.create(cert_file="c", key_file="k")
    created.set_mtls_contents(**dict(zip(names, ("c", b"k", "a"), strict=True)))  # type: ignore[arg-type]
    assert (created.mtls_contents, created.cert_file) == (("c", "k", "a"), None)
    with pytest.raises(TypeError, match="are required"):
        created.set_mtls_contents(names[0])


NAMES = ["eu_west_1", "EU-WEST-1", " eu-west-1 ", "mypurecloud.ie", "api.mypurecloud.ie", "https://api.mypurecloud.ie"]


@pytest.mark.parametrize("name", [*NAMES, "https://login.mypurecloud.ie/oauth/token", "https://api.mypurecloud.ie:443"])
def test_a_region_is_found_by_any_of_its_names(name: str) -> None:
    assert sdk.region(name) is PureCloudRegionHosts.from_name(name) is PureCloudRegionHosts.eu_west_1


def test_every_region_is_found_by_name_domain_and_url() -> None:
    assert len(PureCloudRegionHosts) == 18
    for one in PureCloudRegionHosts:
        domain = one.get_api_host().removeprefix("https://api.")
        assert {sdk.region(name) for name in (one, one.name, domain, one.value, f"https://apps.{domain}/x")} == {one}


@pytest.mark.parametrize("name", ["", "x", "pure.cloud", "https://[", "user:pass@x", "ie", None, "https://example.com"])
def test_an_unknown_region_is_refused_with_the_choices(name: Any) -> None:
    with pytest.raises(ValueError, match="the regions are: us_east_1, ") as caught:
        sdk.region(name)
    assert "pass" not in str(caught.value)


def test_no_logger_is_left_by_configurations_that_are_gone(tmp_path: Path) -> None:
    gc.collect()
    before = len(logging.Logger.manager.loggerDict), len(logging._handlerList), open_files()  # type: ignore[attr-defined]
    for number in range(2000):
        created = Configuration.create(host="https://h")
        if number % 100 == 0:
            created.logger.log_file_path = str(tmp_path / "log")
            created = pickle.loads(pickle.dumps(created))
    del created
    gc.collect()
    after = len(logging.Logger.manager.loggerDict), len(logging._handlerList), open_files()  # type: ignore[attr-defined]
    assert after == before


def open_files() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def test_the_package_can_be_reloaded() -> None:
    code = """
import importlib, PureCloudPlatformClientV2 as p
p.configuration.host = "https://h"
user = p.User
again = importlib.reload(p)
again = importlib.reload(again)
assert again is p and p.configuration.host == "https://h" and p.Configuration() is p.configuration
assert p.User is user and p.UsersApi().api_client is p.configuration.api_client
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=120)


def test_the_default_client_is_made_once_and_can_be_replaced() -> None:
    created = Configuration.create()
    assert created.api_client is None
    clients = []
    threads = [threading.Thread(target=lambda: clients.append(sdk.ApiClient.default(created))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(client) for client in [*clients, created.api_client]}) == 1
    other = sdk.ApiClient(configuration=created)
    created.api_client = other
    assert sdk.ApiClient.default(created) is other


def test_the_official_handler_of_file_events_reads_the_file_again(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://old\n")
    created = Configuration.create(config_file_path=file)
    observer = Observer()
    observer.schedule(ConfigFileEventHandler(created), str(tmp_path))  # type: ignore[arg-type]
    observer.start()
    try:
        file.write_text("[general]\nhost = https://new\n")
        assert eventually(lambda: created.host == "https://new")
    finally:
        observer.stop()
        observer.join()
