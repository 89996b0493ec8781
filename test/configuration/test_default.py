"""What lives with the process: the default, loggers, a reload of the package."""

from __future__ import annotations

import gc
import logging
import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from watchdog.observers import Observer

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration
from PureCloudPlatformClientV2.configuration import ConfigFileEventHandler


def eventually(condition: Any, seconds: float = 60.0) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())


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
