"""Logging: what is written, where, and what never is."""

from __future__ import annotations

import json
import logging
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration
from PureCloudPlatformClientV2._redaction import redact_body, redact_headers, redact_url
from PureCloudPlatformClientV2.logger import LogFormat, Logger, LogLevel

from .faults import FaultServer, answer


def logger_of(path: Path | None = None, **settings: Any) -> Logger:
    logger = Logger(separate=True)
    logger.log_to_console = False
    logger.log_level = LogLevel.LTrace
    for name, value in settings.items():
        setattr(logger, name, value)
    if path is not None:
        logger.log_file_path = str(path)
    return logger


def test_defaults_are_the_official_ones() -> None:
    logger = Logger(separate=True)
    assert (logger.log_level, logger.log_format, logger.log_to_console) == (LogLevel.LNone, LogFormat.TEXT, True)
    assert (logger.log_file_path, logger.log_request_body, logger.log_response_body) == (None, False, False)


def test_json_lines_are_valid_and_have_an_iso_timestamp(tmp_path: Path) -> None:
    file = tmp_path / "log"
    logger = logger_of(file, log_format=LogFormat.JSON, log_request_body=True)
    logger.trace("POST", "https://h/x", b'{"a": 1}', 200, {"Authorization": "Bearer s"}, {"ININ-Correlation-Id": "c"})
    logger.event("again in %s", 3)
    first, second = (json.loads(line) for line in file.read_text().splitlines())
    assert datetime.fromisoformat(first["date"])
    assert (first["level"], first["method"], first["statusCode"]) == ("trace", "POST", 200)
    assert (first["requestBody"], first["correlationId"]) == ('{"a": 1}', "c")
    assert first["requestHeaders"] == {"Authorization": "[REDACTED]"}
    assert second["message"] == "again in 3"


def test_host_handlers_see_the_records_and_other_loggers_are_left_alone(caplog: Any) -> None:
    others = {name: logging.getLogger(name).level for name in ("urllib3", "watchdog", "")}
    with FaultServer(answer(), answer(404)) as server:
        configuration = Configuration.create(host=server.host, logger=logger_of())
        client = ApiClient(configuration=configuration)
        client.call_api("/x", "GET")
        with pytest.raises(Exception, match="404"):
            client.call_api("/x", "GET")
    assert [record.levelname for record in caplog.records if record.name.startswith("Pure")] == [
        "TRACE",
        "DEBUG",
        "ERROR",
    ]
    assert {name: logging.getLogger(name).level for name in others} == others
    assert logging.getLogger("urllib3").propagate


def test_nothing_is_built_when_the_level_is_off() -> None:
    logger = logger_of()
    logger.log_level = LogLevel.LNone

    class Explosive(dict[str, str]):
        def items(self) -> Any:
            raise AssertionError("a header was read")

    logger.trace("GET", "u", None, 200, Explosive(), Explosive())


def test_two_loggers_do_not_mix(tmp_path: Path) -> None:
    one, two = logger_of(tmp_path / "one"), logger_of(tmp_path / "two")
    one.event("for one")
    two.event("for two")
    assert "for one" in (tmp_path / "one").read_text()
    assert "for two" not in (tmp_path / "one").read_text()
    assert "for one" not in (tmp_path / "two").read_text()


def test_a_file_moved_by_logrotate_is_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "log"
    logger = logger_of(file)
    logger.event("before")
    os.rename(file, tmp_path / "log.1")
    logger.event("after")
    assert "after" in file.read_text()


@pytest.mark.parametrize("path", ["/nonexistent/folder/log", "/dev/full"])
def test_a_log_file_that_cannot_be_written_is_one_warning(path: str) -> None:
    with pytest.warns(RuntimeWarning, match="cannot be written") as caught:
        logger = logger_of(log_file_path=path)
        for _ in range(3):
            logger.event("x")
        logger.log_file_path = None
    assert len(caught) == 1


SECRET = st.text("abcdefghijkmnpqrstuvwxyz0123456789", min_size=12, max_size=24).map(lambda text: f"Zq{text}")


@given(
    SECRET, st.sampled_from(["client_secret", "clientSecret", "access_token", "refreshToken", "assertion", "password"])
)
def test_secrets_are_masked_in_headers_urls_and_bodies(secret: str, name: str) -> None:
    shown = [
        *redact_headers({"AUTHORIZATION": f"Bearer {secret}", "cookie": secret, "X": f"Bearer {secret}"}).values(),
        redact_url(f"https://u:{secret}@h/p?{name}={secret}&a=1"),
        redact_body({"a": [{name: secret}]}),
        redact_body(json.dumps({"deep": {name: {"x": secret}}})),
        redact_body(f"grant_type=x&{name}={secret}&z=1".encode()),
        redact_body(f"grant_type=authorization_code&code={secret}&code_verifier={secret}"),
        redact_body(f'broken {{"{name}": "{secret}"'),
    ]
    assert not [text for text in shown if text and secret in text]


@given(st.text() | st.binary() | st.recursive(st.none() | st.text(), lambda inner: st.lists(inner)))
def test_redaction_never_raises(value: Any) -> None:
    redact_body(value)
    redact_url(str(value))
