"""Logging: what is written, where, and what never is."""

from __future__ import annotations

import copy
import json
import logging
import os
import pickle
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration
from PureCloudPlatformClientV2._redaction import redact_body, redact_headers, redact_url
from PureCloudPlatformClientV2.logger import LogFormat, Logger, LogLevel, LogStatement, RedactingFilter

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


class Watched(dict[str, str]):
    """Headers that tell when they are read."""

    was_read = False

    def items(self) -> Any:
        self.was_read = True
        return super().items()


@pytest.mark.parametrize("level", [LogLevel.LNone, LogLevel.LError, LogLevel.LDebug, LogLevel.LTrace])
def test_nothing_is_built_when_the_level_is_off(level: int) -> None:
    logger = logger_of()
    logger.log_level = level
    trace, debug, error = Watched({"a": "b"}), Watched({"a": "b"}), Watched({"a": "b"})
    logger.trace("GET", "u", None, 200, trace, {})
    logger.debug("GET", "u", None, 200, debug)
    logger.error("GET", "u", None, 500, error, None, {})
    wanted = [LogLevel.LTrace >= level, LogLevel.LDebug >= level, LogLevel.LError >= level]
    assert [trace.was_read, debug.was_read, error.was_read] == wanted


def test_an_event_is_not_formatted_when_the_level_is_off() -> None:
    logger = logger_of()
    logger.log_level = LogLevel.LError
    logger.event("%s %s", "too few")
    logger.log_level = LogLevel.LDebug
    with pytest.raises(TypeError):
        logger.event("%s %s", "too few")


def test_a_level_that_logging_turns_off_for_all_is_off() -> None:
    logger = logger_of()
    assert logger.wants(LogLevel.LError)
    logging.disable(logging.ERROR)
    try:
        assert not logger.wants(LogLevel.LError)
    finally:
        logging.disable(logging.NOTSET)
    assert logger.wants(LogLevel.LError)


def test_a_logger_can_be_pickled_and_copied(tmp_path: Path) -> None:
    logger = logger_of(tmp_path / "log", log_format=LogFormat.JSON)
    for twin in (pickle.loads(pickle.dumps(logger)), copy.copy(logger)):
        assert twin.settings() == logger.settings()
        twin.log_level = LogLevel.LNone
    assert logger.log_level == LogLevel.LTrace
    assert pickle.loads(pickle.dumps(Configuration().logger)).settings() == Configuration().logger.settings()


def test_settings_changed_by_threads_leave_one_output_as_they_say(tmp_path: Path) -> None:
    logger = logger_of(tmp_path / "log")
    threads = [threading.Thread(target=toggle, args=(logger, tmp_path / f"log{number}")) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert logger.log_file_path is not None
    (handler,) = logger._handlers
    assert isinstance(handler, logging.FileHandler)
    assert handler.baseFilename == logger.log_file_path
    assert logger._logger.handlers == [handler]


def toggle(logger: Logger, path: Path) -> None:
    for number in range(20):
        logger.log_format = LogFormat.JSON if number % 2 else LogFormat.TEXT
        logger.log_file_path = str(path)


HEADERS = {"Authorization": "Bearer s3cret", "X": "y"}


def test_a_statement_is_the_official_one_with_secrets_masked() -> None:
    statement = LogStatement(
        "error", "now", "POST", "https://h/x?access_token=s3cret", b'{"password": "s3cret", "a": 1}', 500, HEADERS,
        "oops", {"ININ-Correlation-Id": "c0"},
    )  # fmt: skip
    text = statement.string(LogFormat.TEXT, True, True)
    assert [
        part for part in ("=== REQUEST ===", "Method: POST", "Status: 500", "CorrelationId: c0") if part not in text
    ] == []
    document = json.loads(statement.string(LogFormat.JSON, False, False))
    assert (document["statusCode"], document["requestHeaders"]["X"], document["level"]) == (500, "y", "error")
    assert "requestBody" not in document
    assert "s3cret" not in text + str(document) + repr(statement)
    assert HEADERS["Authorization"] == "Bearer s3cret"


def test_records_of_urllib3_lose_their_queries_to_the_filter(caplog: Any) -> None:
    logger, mask = logging.getLogger("urllib3.connectionpool"), RedactingFilter()
    caplog.set_level(logging.DEBUG, "urllib3")
    logger.addFilter(mask)
    try:
        with FaultServer(answer(), answer()) as server:
            client = ApiClient(configuration=Configuration.create(host=server.host))
            client.call_api("/x/{a}", "GET", path_params={"a": "b c"}, query_params={"name": "Zq-n4me", "q": "x y"})
            logger.removeFilter(mask)
            client.call_api("/y", "GET", query_params={"name": "visible"})
    finally:
        logger.removeFilter(mask)
    text = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("urllib3"))
    assert "GET /x/b%20c?[REDACTED] HTTP/1.1" in text
    assert "Zq-n4me" not in text
    assert "visible" in text


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
