"""Whatever is in a configuration file, reading it never raises, and what is said of it shows no secret."""

from __future__ import annotations

import json
import tempfile
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import Configuration, GatewayConfiguration, RetryConfiguration, config_file
from PureCloudPlatformClientV2._config.table import FILE_KEYS
from PureCloudPlatformClientV2.logger import LogLevel

CANARY = "Zq7-c4n4ry"
SECRET_PLACES = [
    ("general", "client_secret"), ("general", "access_token"), ("general", "Authorization"), ("gateway", "Password"),
    ("gateway", "pass word"), ("proxy", "password"), ("proxy", "url"), ("proxy", "token"), ("retry", "api_key"),
    ("secret", "key"), ("reauthentication", "refresh_token"), ("DEFAULT", "password"), ("gateway", "username"),
]  # fmt: skip
# A path is named when it cannot be written; and the tests write no files of made-up names.
LOG_FILE = {("logging", "log_file_path")}


def read(content: str | bytes) -> tuple[Configuration, str]:
    """Return a configuration that has read such a file, and everything that was said of it."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        file = Path(folder) / "config"
        file.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
        created = Configuration.create(config_file_path=file, live_reload_config=False)
        created.logger.log_to_console = False
        created.read_config_file()
        said = "\n".join(str(one.message) for one in caught)
        return created, said


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=10)
SECTIONS = st.sampled_from(sorted({section for section, _ in FILE_KEYS})) | st.text(max_size=5)
KEYS = st.sampled_from(sorted({key for _, key in FILE_KEYS.keys() - LOG_FILE})) | st.text(max_size=5)
DOCUMENTS = st.dictionaries(SECTIONS, st.dictionaries(KEYS, JSON))
INI = st.lists(
    st.builds("[{}]".format, SECTIONS) | st.builds("{} = {}".format, KEYS, SCALARS | st.text()) | st.text(max_size=30)
).map("\n".join)


@given(st.binary() | st.text() | JSON.map(json.dumps) | DOCUMENTS.map(json.dumps) | INI)
def test_no_content_of_a_file_raises(content: str | bytes) -> None:
    created, _ = read(content)
    created.snapshot()


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000, "{" * 100_000, '{"a":' * 100_000, '{"general": {"host": ' + "[" * 100_000,
        '{"general": {"host": ' + "[" * 900 + "]" * 900 + "}}", '{"timeout": {"read": ' + "9" * 5000 + "}}",
        '{"timeout": {"read": 1e999}}', "[timeout]\nread = " + "9" * 5000, "x" * 2_000_000, "[a]\nb\n  c", "[a]\n[a]",
        "[a]\nb=1\nb=2", "\x00", '{"general": 1}', '{"general": [1]}', "[general\nhost = x", "{broken", "host = x",
    ],
    ids=range(18),
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_a_warning(content: str) -> None:
    created, said = read(content)
    assert "stays as it was" in said or "is ignored" in said
    assert len(said) < 2000
    assert created.host == "https://api.mypurecloud.com"


def test_parse_tells_the_place_and_quotes_nothing() -> None:
    for text, place in [
        (f"password = {CANARY}", "line 1"),
        (f"[gateway]\nhost = x\n{CANARY}\n", "line 3"),
        (f"[a]\npassword = {CANARY}\npassword = {CANARY}", "line 3"),
        (f"[{CANARY}]\n[{CANARY}]", "line 2"),
        (f'{{"gateway": {{"password": "{CANARY}"}}', "line 1, column"),
        (f'{{"gateway": "{CANARY}"}}', "{section: {key: value}}"),
    ]:
        with pytest.raises(ValueError, match=r"^not ") as caught:
            config_file.parse(text)
        assert place in str(caught.value)
        assert CANARY not in repr(caught.value)
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize("place", [*SECRET_PLACES, *sorted(FILE_KEYS.keys() - LOG_FILE)], ids=".".join)
def test_no_secret_of_a_file_is_shown(place: tuple[str, str], caplog: Any) -> None:
    section, key = place
    caplog.set_level(0)
    for value in (f"https://user:{CANARY}@host with blank", f"?token={CANARY}", f"x\n  password = {CANARY}"):
        for content in (f"[{section}]\n{key} = {value}\n", json.dumps({section: {key: value}})):
            created, said = read(content)
            created.logger.log_level = LogLevel.LTrace
            shown = said + repr(created) + repr(created.snapshot()) + repr(created.gateway_configuration) + caplog.text
            may_be_shown = key in ("username", "host") or key.startswith("path_params")
            assert CANARY not in said
            assert may_be_shown or CANARY not in shown
    for content in (f"[{section}]\n{key} = {CANARY}", json.dumps({section: {key: [CANARY, {"a": CANARY}]}})):
        _, said = read(content)
        kind = FILE_KEYS.get(place)  # type: ignore[call-overload]
        assert CANARY not in said or (kind is not None and kind.kind.harmless)


def test_userinfo_of_a_host_is_in_no_repr() -> None:
    created, said = read(f"[general]\nhost = https://u:{CANARY}@h\n[gateway]\nhost = u:{CANARY}@gw\n")
    assert said == ""
    assert created.host == f"https://u:{CANARY}@h"
    assert CANARY not in repr(created) + repr(created.snapshot()) + repr(created.gateway_configuration)


@pytest.mark.parametrize(
    "name",
    [
        "access_token", "password", "api_key", "api_key_prefix", "proxy", "proxy_password", "mtls_contents", "logger",
        "gateway_configuration", "retry",
    ],
)  # fmt: skip
def test_no_refused_value_is_shown_that_may_be_a_secret(name: str) -> None:
    for value in (f"http://u:{CANARY}@[", [CANARY], {CANARY: 1}, CANARY.encode()):
        try:
            Configuration.create().apply({name: value})
        except ValueError as error:
            assert CANARY not in str(error) + repr(error.__cause__)


def test_every_part_of_a_setting_is_read_from_the_file() -> None:
    created, said = read(
        "[retry]\nmax_attempts = 2\nbackoff_base = 1\nbackoff_cap = 9\nstatuses = 429\ntotal_budget = inf\n"
        "respect_retry_after = no\n[timeout]\nconnect = 1\nread = 2\ndeadline = 30\n[gateway]\nhost = gw\nport = 1\n"
        "protocol = http\nusername = u\npassword = p\npath_params_login = l\npath_params_api = a\n"
    )
    assert said == ""
    assert created.retry == RetryConfiguration(2, 1.0, 9.0, frozenset({429}), float("inf"), False)
    assert (created.timeout, created.deadline) == ((1, 2), 30)
    assert created.gateway_configuration == GatewayConfiguration(
        host="gw", protocol="http", port=1, path_params_login="l", path_params_api="a", username="u", password="p"
    )


def test_a_wrong_part_leaves_the_others_their_effect() -> None:
    created, said = read('{"retry": {"max_attempts": 0, "backoff_cap": 9}, "gateway": {"host": null, "port": 1}}')
    assert (created.retry.max_attempts, created.retry.backoff_cap, created.gateway_configuration) == (4, 9, None)
    assert said.count("\n") == 0
    assert "section [retry], max_attempts = 0: a whole number from 1 is expected" in said


def test_read_into_reads_the_file_again(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[timeout]\nread = 5\n")
    created = Configuration.create(config_file_path=file)
    file.write_text("[timeout]\nread = 6\n")
    config_file.read_into(created)
    assert created.timeout == (10, 6)
    assert config_file.read_text(str(tmp_path / "none")) is None
