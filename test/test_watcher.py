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


STORM = """
import sys, threading, time, os
from pathlib import Path
from PureCloudPlatformClientV2 import Configuration
from PureCloudPlatformClientV2._config import watcher
watcher.START_DELAY = 0.0
folders = [Path(sys.argv[1]) / str(number) for number in range(4)]
for folder in folders:
    folder.mkdir()
stop = threading.Event()
def edit(folder):
    number = 0
    while not stop.is_set():
        number += 1
        (folder / "new").write_text(f"[general]\\nhost = https://h{number}\\n")
        os.replace(folder / "new", folder / "config")
        time.sleep(0.001)
threads = [threading.Thread(target=edit, args=[folder], daemon=True) for folder in folders]
for thread in threads:
    thread.start()
kept = []
for number in range(400):
    created = Configuration.create(config_file_path=folders[number % 4] / "config")
    created.snapshot()
    kept = [created]
    if number % 3 == 0:
        created.config_file_path = str(folders[(number + 1) % 4] / "config")
        time.sleep(0.02)
stop.set()
for thread in threads:
    thread.join()
(folders[0] / "config").write_text("[general]\\nhost = https://end\\n")
last = Configuration.create(config_file_path=folders[0] / "config")
last.snapshot()
(folders[0] / "config").write_text("[general]\\nhost = https://after\\n")
until = time.monotonic() + 60
while last.host != "https://after" and time.monotonic() < until:
    time.sleep(0.02)
print(last.host)
"""


def test_fast_edits_while_configurations_are_made_do_not_hang(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", STORM, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert (done.returncode, done.stdout.strip()) == (0, "https://after"), done.stderr


def test_the_watcher_ends_with_the_last_path_and_starts_again(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[general]\nhost = https://old\n")
    code = """
import gc, sys, threading, time
from pathlib import Path
from PureCloudPlatformClientV2 import Configuration
def eventually(condition):
    until = time.monotonic() + 60
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()
file = Path(sys.argv[1])
for number in range(3):
    created = Configuration.create(config_file_path=file)
    created.snapshot()
    file.write_text(f"[general]\\nhost = https://{number}\\n")
    assert eventually(lambda: created.host == f"https://{number}")
    assert threading.active_count() > 1
    del created
    gc.collect()
    assert eventually(lambda: threading.active_count() == 1), threading.enumerate()
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "config")], check=True, timeout=240)


def test_where_no_thread_starts_the_first_call_says_so_once_and_goes_on(tmp_path: Path) -> None:
    code = """
def start(self):
    raise RuntimeError("can't start new thread")
threading.Thread.start, real = start, threading.Thread.start
created = Configuration.create(config_file_path=folder / "config")
assert created.snapshot().host == "https://old"
created.timeout = 3
assert created.snapshot().host == "https://old"
threading.Thread.start = real
write(folder / "config", "new")
created.read_config_file()
assert created.host == "https://new"
other = Configuration.create(config_file_path=folder / "other")
other.snapshot()  # threads start again: both files are followed
write(folder / "config", "newer")
assert eventually(lambda: created.host == "https://newer")
"""
    said = run(tmp_path, code)
    assert said.count("no thread to follow configuration files (can't start new thread)") == 1


def test_where_watchdog_starts_no_thread_the_file_is_polled(tmp_path: Path) -> None:
    for refused in ("observer", "emitter"):
        code = f"""
from watchdog.observers.api import BaseObserver, EventEmitter
kind = {{"observer": BaseObserver, "emitter": EventEmitter}}["{refused}"]
real = threading.Thread.start
def start(self):
    if isinstance(self, kind):
        raise RuntimeError("can't start new thread")
    real(self)
threading.Thread.start = start
created = Configuration.create(config_file_path=folder / "config")
created.snapshot()
assert eventually(lambda: created._file.watch.due is None)
write(folder / "config", "new")
assert eventually(lambda: created.host == "https://new", 20)
"""
        assert run(tmp_path, code).count("no file events (can't start new thread)") == 1
