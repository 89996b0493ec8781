"""The file of the settings, beside code and environment."""

from __future__ import annotations

import json
import threading
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
