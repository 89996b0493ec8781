"""The examples that need nothing beyond the package, against a simulator."""

from __future__ import annotations

import ast
import csv
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, answer
from .programs import EXAMPLES, LIMIT, environment_of, run, start

USERS = "/api/v2/users"
QUEUES = "/api/v2/routing/queues"
LISTS = "/api/v2/outbound/contactlists"
# The first ones, which other pages explain.
OLDER = {"demo.py", "typed.py"}


@pytest.mark.parametrize("program", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_an_example_is_short_and_says_what_it_needs(program: Path) -> None:
    text = program.read_text(encoding="utf-8")
    if program.name not in OLDER:
        assert len(text.splitlines()) < 80
        assert "permission" in (ast.get_docstring(ast.parse(text)) or "")


def test_all_users_as_csv(sim: Simulator, tmp_path: Path) -> None:
    for number in range(230):
        sim.add(USERS, name=f"User {number}", email=f"user{number}@example.com", title="A, B")
    assert run(sim, "users_to_csv.py", tmp_path / "users.csv").startswith("230 users")
    with (tmp_path / "users.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["email"] for row in rows} == {f"user{number}@example.com" for number in range(230)}
    assert {row["title"] for row in rows} == {"A, B"}


def test_titles_are_changed_once_and_within_the_limit(tmp_path: Path) -> None:
    titles = tmp_path / "titles.csv"
    emails = [f"user{number}@example.com" for number in range(30)]
    titles.write_text("email,title\n" + "".join(f"{email},Engineer\n" for email in emails), encoding="utf-8")
    with Simulator(rate_limit=16, rate_limit_window=4) as sim:
        for email in emails:
            sim.add(USERS, name=email, email=email)
        assert run(sim, "bulk_update.py", titles) == "30 of 30 users had to change, 0 problems\n"
        statuses = [one.status for one in sim.exchanges.last(1000)]
        assert statuses.count(429) <= 2  # unpaced, sixteen threads run into it at once
        assert run(sim, "bulk_update.py", titles) == "0 of 30 users had to change, 0 problems\n"


def test_a_title_that_cannot_be_set_is_told(sim: Simulator, tmp_path: Path) -> None:
    (tmp_path / "titles.csv").write_text("email,title\nada@example.com,Countess\nnobody@example.com,None\n")
    sim.add(USERS, name="Ada", email="ada@example.com")
    sim.faults.add(status=409, method="PATCH")
    output = run(sim, "bulk_update.py", tmp_path / "titles.csv", status=1)
    assert "ada@example.com: 409" in output and "nobody@example.com: there is no such user" in output


def test_a_contact_list_goes_up_and_comes_back(sim: Simulator, tmp_path: Path) -> None:
    lines = "".join(f"Person {number},+4930{number:06}\n" for number in range(2500))
    (tmp_path / "people.csv").write_text("name,work_phone\n" + lines)
    *_, list_id = run(sim, "contact_list.py", "upload", "People", tmp_path / "people.csv").split()
    stored = genesys.OutboundApi(client_of(sim)).get_outbound_contactlist(list_id)
    assert [one.column_name for one in stored.phone_columns or []] == ["work_phone"]
    sent = [one.json() for one in sim.requests if one.path == f"{LISTS}/{list_id}/contacts"]
    assert [len(batch) for batch in sent] == [1000, 1000, 500]
    assert sent[2][-1]["data"] == {"name": "Person 2499", "work_phone": "+4930002499"}

    answers = iter([(404, {"message": "not yet"}), (200, {"uri": f"{sim.host}/api/v2/downloads/one"})])
    sim.on("GET", LISTS + "/{contactListId}/export", lambda _request: next(answers))
    sim.on("GET", "/api/v2/downloads/one", lambda _request: "name,work_phone\n")
    run(sim, "contact_list.py", "export", list_id, tmp_path / "back.csv")
    assert "name,work_phone" in (tmp_path / "back.csv").read_text()
    assert "Authorization" in sim.requests[-1].headers


def test_recordings_are_saved_once_and_what_fails_is_told(sim: Simulator, tmp_path: Path) -> None:
    ids = [f"conversation-{number}" for number in range(120)]
    run(sim, "recordings.py", tmp_path / "saved", *ids)
    assert sorted(one.stem for one in (tmp_path / "saved").iterdir()) == sorted(ids)
    assert all(one.read_bytes().startswith(b"RIFF") for one in (tmp_path / "saved").iterdir())
    batches = [one.json() for one in sim.requests if one.method == "POST" and one.path.endswith("batchrequests")]
    assert [len(batch["batchDownloadRequestList"]) for batch in batches] == [100, 20]
    fetched = [one for one in sim.requests if "content" in one.path]
    assert len(fetched) == 120
    run(sim, "recordings.py", tmp_path / "saved", ids[0])
    assert [one for one in sim.requests if "content" in one.path] == fetched
    failed = {"status": "Completed", "results": [{"conversationId": "x", "errorMsg": "no recordings"}]}
    sim.respond("GET", "/api/v2/recording/batchrequests/{jobId}", failed)
    assert "x: no recordings" in run(sim, "recordings.py", tmp_path / "saved", "x", status=1)


def test_recordings_come_from_their_store_without_the_token(sim: Simulator, tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=b"RIFF", Content_Type="audio/wav")) as store:
        link = {"conversationId": "x", "resultUrl": f"{store.host}/file?sig=1", "contentType": "audio/x-wav"}
        done = {"status": "Completed", "results": [link]}
        sim.respond("GET", "/api/v2/recording/batchrequests/{jobId}", done)
        output = run(sim, "recordings.py", tmp_path, "x").strip()
        assert Path(output).read_bytes() == b"RIFF" and Path(output).stem == "x"
        (fetched,) = store.received
        assert "authorization" not in fetched.headers


def test_an_export_in_a_store_comes_without_the_token(sim: Simulator, tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=b"name\r\n", Content_Type="text/csv")) as store:
        sim.respond("GET", LISTS + "/{contactListId}/export", {"uri": f"{store.host}/file?sig=1"})
        list_id = sim.add(LISTS, name="People", columnNames=["name"])["id"]
        run(sim, "contact_list.py", "export", list_id, tmp_path / "back.csv")
        assert (tmp_path / "back.csv").read_bytes() == b"name\r\n"
        assert "authorization" not in store.received[0].headers


def test_two_organisations_are_compared(sim: Simulator) -> None:
    with Simulator() as other:
        for each in (sim, other):
            each.add(QUEUES, name="Support")
        assert run(sim, "compare_organisations.py", **environment_of(other, "OTHER_")) == "no difference\n"
        sim.add(QUEUES, name="Sales")
        other.add("/api/v2/routing/skills", name="French")
        output = run(sim, "compare_organisations.py", status=1, **environment_of(other, "OTHER_"))
    assert output == "< queue Sales\n> skill French\n"


def test_the_lambda_function_answers(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment_of(sim).items():
        monkeypatch.setenv(name, value)
    spec = importlib.util.spec_from_file_location("lambda_handler", EXAMPLES / "lambda_handler.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert not sim.requests  # nothing is asked before the first event
    sim.add(QUEUES, name="Support")
    context = SimpleNamespace(get_remaining_time_in_millis=lambda: 60_000)
    assert module.handler({"queue": "support"}, context) == {"queue": "Support", "members": 0}
    assert module.handler({"queue": "Sales"}, context) == {"queue": "Sales", "error": "not found"}
    assert [one.path for one in sim.requests].count("/oauth/token") == 1


def test_the_service_follows_its_file_and_ends_on_sigterm(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text(f"[general]\nhost = {sim.host}\n")
    sim.add(QUEUES, name="Support")
    credentials = {"client_id": sim.client_id, "client_secret": sim.client_secret}
    with Simulator(**credentials) as other, start(sim, "service.py", file, "0.1") as process:
        assert process.stdout is not None
        assert next(process.stdout) == f"{sim.host}: 1 queues, without members: ['Support']\n"
        file.write_text(f"[general]\nhost = {other.host}\n")
        # A round that the change meets in its middle has counted at the first host.
        assert next(line for line in process.stdout if line.startswith(f"{other.host}: 0 queues"))
        other.faults.add(status=500, path=QUEUES)
        assert process.stderr is not None
        assert next(line for line in process.stderr if "500" in line).startswith("failed: 500")
        process.send_signal(signal.SIGTERM)
        assert "stopped\n" in list(process.stdout)
        assert process.wait(LIMIT) == 0


def test_the_tests_of_a_users_program_pass(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull]
    command += ["--rootdir", str(tmp_path), str(EXAMPLES / "test_my_integration.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0 and "5 passed" in done.stdout, done.stdout


def client_of(sim: Simulator) -> genesys.ApiClient:
    client = genesys.ApiClient(configuration=genesys.Configuration.create(host=sim.host))
    return client.get_client_credentials_token(sim.client_id, sim.client_secret)
