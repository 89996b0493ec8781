"""The watcher's life: threads, forks, systems without file events. Each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PRELUDE = """
import logging, os, sys, threading, time, warnings
from pathlib import Path
from PureCloudPlatformClientV2 import Configuration
def eventually(condition, seconds=60):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()
def write(path, host):
    Path(path).write_text(f"[general]\\nhost = https://{host}\\n")
folder = Path(sys.argv[1])
write(folder / "config", "old")
"""


def run(tmp_path: Path, code: str) -> str:
    command = [sys.executable, "-W", "always", "-c", PRELUDE + code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_a_forked_child_follows_the_file_too(tmp_path: Path) -> None:
    code = """
created = Configuration.create(config_file_path=folder / "config")
created.snapshot()
assert eventually(lambda: created._file.watch.due is None)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    child = os.fork()
if child == 0:
    created.snapshot()
    write(folder / "config", "new")
    os._exit(0 if eventually(lambda: created.host == "https://new") else 1)
assert os.waitpid(child, 0)[1] == 0
assert eventually(lambda: created.host == "https://new")
"""
    run(tmp_path, code)


def test_without_file_events_the_file_is_polled_after_one_warning(tmp_path: Path) -> None:
    code = """
import errno, watchdog.observers
class NoEvents(watchdog.observers.Observer):
    def start(self):
        raise OSError(errno.ENOSPC, "inotify watch limit reached")
watchdog.observers.Observer = NoEvents
created = Configuration.create(config_file_path=folder / "config")
created.snapshot()
assert eventually(lambda: created._file.watch.due is None)
write(folder / "config", "new")
assert eventually(lambda: created.host == "https://new")
"""
    assert run(tmp_path, code).count("are checked every 0.5 s instead") == 1


def test_ten_configurations_in_one_folder_need_no_more_threads_than_one(tmp_path: Path) -> None:
    code = """
counts = []
created = []
for number in range(10):
    created.append(Configuration.create(config_file_path=folder / "config"))
    created[-1].snapshot()
    write(folder / "config", f"h{number}")
    assert eventually(lambda: created[-1].host == f"https://h{number}")
    counts.append(threading.active_count())
assert len(set(counts)) == 1, counts
write(folder / "config", "new")
assert eventually(lambda: all(one.host == "https://new" for one in created))
assert all(thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread())
"""
    run(tmp_path, code)


def test_warnings_as_errors_do_not_end_the_watching(tmp_path: Path) -> None:
    code = """
created = Configuration.create(config_file_path=folder / "config")
created.snapshot()
assert eventually(lambda: "watchdog.observers" in sys.modules)
records = []
class Keep(logging.Handler):
    def emit(self, record):
        records.append(record.getMessage())
logging.getLogger("PureCloudPlatformClientV2").addHandler(Keep())
logging.getLogger("PureCloudPlatformClientV2").setLevel(logging.ERROR)
warnings.simplefilter("error")
(folder / "config").write_text("[timeout]\\nread = many\\n[general]\\nhost = https://one\\n")
assert eventually(lambda: created.host == "https://one" and records)
write(folder / "config", "new")
assert eventually(lambda: created.host == "https://new")
assert len(records) == 1 and "[timeout], read = many" in records[0], records
"""
    run(tmp_path, code)


def test_a_short_script_starts_no_watcher(tmp_path: Path) -> None:
    code = """
created = Configuration.create(config_file_path=folder / "config")
created.snapshot()
assert "watchdog" not in sys.modules
"""
    run(tmp_path, code)
