"""Configuration: one default, separate ones, files, live reload; always one consistent state."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration, GatewayConfiguration, PureCloudRegionHosts
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


def eventually(condition: Any, seconds: float = 3.0) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())


def followed(path: Path) -> Configuration:
    """A configuration that follows `path`, its watcher running."""
    created = Configuration.create(config_file_path=path)
    created.snapshot()
    time.sleep(0.6)
    return created


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


@pytest.mark.parametrize("way", ["rewrite", "replace", "delete and recreate", "late folder"])
def test_a_change_of_the_file_is_followed(tmp_path: Path, way: str) -> None:
    folder = tmp_path / "folder"
    file = folder / "config"
    if way != "late folder":
        folder.mkdir()
        file.write_text("[general]\nhost = https://old\n")
    created = followed(file)
    folder.mkdir(exist_ok=True)
    text = "[general]\nhost = https://new\n"
    if way == "replace":
        (folder / "new").write_text(text)
        os.replace(folder / "new", file)
    else:
        if way == "delete and recreate":
            file.unlink()
            time.sleep(0.1)
        file.write_text(text)
    assert eventually(lambda: created.host == "https://new")


def test_a_swap_of_symbolic_links_is_followed(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config").write_text(f"[general]\nhost = https://{name}\n")
    (tmp_path / "..data").symlink_to("one")
    (tmp_path / "config").symlink_to("..data/config")
    created = followed(tmp_path / "config")
    assert created.host == "https://one"
    (tmp_path / "..next").symlink_to("two")
    os.replace(tmp_path / "..next", tmp_path / "..data")
    assert eventually(lambda: created.host == "https://two")


def test_a_reload_applies_only_what_changed_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://old\n[timeout]\nread = 5\n")
    created = followed(file)
    created.host = "https://code"
    file.write_text("[general]\nhost = https://old\n[timeout]\nread = 6\n")
    assert eventually(lambda: created.timeout == (10, 6))
    assert created.host == "https://code"


def test_without_live_reload_nothing_is_followed(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://old\nlive_reload_config = false\n")
    created = followed(file)
    file.write_text("[general]\nhost = https://new\nlive_reload_config = false\n")
    assert not eventually(lambda: created.host == "https://new", 0.7)


def test_the_watcher_survives_a_broken_file(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://old\n")
    created = followed(file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file.write_text("{broken")
        time.sleep(0.4)
        assert created.host == "https://old"
        file.write_text("[general]\nhost = https://new\n")
        assert eventually(lambda: created.host == "https://new")


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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("host", "x"),
        ("timeout", 0),
        ("timeout", None),
        ("pool_maxsize", 0),
        ("rate_limit", "fast"),
        ("verify_ssl", "no"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(name: str, value: Any) -> None:
    created = Configuration.create()
    before = getattr(created, name)
    with pytest.raises((ValueError, TypeError), match=name.split("_")[0]):
        setattr(created, name, value)
    assert getattr(created, name) == before


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
