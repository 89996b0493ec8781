"""The examples that need the extra `examples`, against a simulator. Run by `make test-examples`."""

from __future__ import annotations

import signal
from pathlib import Path

import nbclient
import nbformat
import pyarrow.parquet
import pytest

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.simulator import Simulator

from .programs import EXAMPLES, LIMIT, environment_of, run, start

USERS = "/api/v2/users"


def logged_in(sim: Simulator) -> genesys.ApiClient:
    client = genesys.ApiClient(configuration=genesys.Configuration.create(host=sim.host))
    return client.get_client_credentials_token(sim.client_id, sim.client_secret)


def test_a_queue_from_yaml_is_made_once(sim: Simulator, tmp_path: Path) -> None:
    for name in ("ada", "alan", "grace"):
        sim.add(USERS, name=name, email=f"{name}@example.com")
    assert "+ queue Support" in run(sim, "queue_from_yaml.py", EXAMPLES / "queue.yaml")
    routing = genesys.RoutingApi(logged_in(sim))
    queue = genesys.find(routing.get_routing_queues, name="Support")
    members = {str(one.name): str(one.id) for one in genesys.paginate(routing.get_routing_queue_members, str(queue.id))}
    assert members.keys() == {"ada", "alan"}
    skills = genesys.paginate(routing.get_user_routingskills, members["ada"])
    assert {one.name: one.proficiency for one in skills} == {"French": 5, "Contracts": 3}

    assert run(sim, "queue_from_yaml.py", EXAMPLES / "queue.yaml") == ""
    changed = tmp_path / "queue.yaml"
    changed.write_text("name: Support\nmembers:\n  ada@example.com: {French: 2}\n  grace@example.com:\n")
    lines = run(sim, "queue_from_yaml.py", changed).splitlines()
    assert lines == ["+ 1 members", "- 1 members", f"~ French 2 for {members['ada']}"]
    assert run(sim, "queue_from_yaml.py", changed) == ""


def test_the_conversations_of_yesterday_as_parquet(sim: Simulator, tmp_path: Path) -> None:
    sim.seed(users=10, queues=2, conversations=600, days=3)
    file = tmp_path / "conversations.parquet"
    with start(sim, "conversations_to_parquet.py", file) as process:
        output, errors = process.communicate(timeout=LIMIT)
    assert process.returncode == 0, errors
    assert "100%" in errors  # the bar
    rows = pyarrow.parquet.read_table(file).to_pylist()
    query = {"interval": genesys.interval(days=1), "metrics": ["nOffered"]}
    answer = genesys.AnalyticsApi(logged_in(sim)).post_analytics_conversations_aggregates_query(query)
    (data,) = [data for result in answer.results or [] for data in result.data or []]
    assert len(rows) == data.metrics[0].stats.count > 100
    assert output == f"{len(rows)} conversations in {file}\n"
    assert all(row["queues"] and row["media"] and row["start"] < row["end"] for row in rows)
    assert any(row["agents"] for row in rows)


def test_the_board_follows_the_events(sim: Simulator) -> None:
    ada, _ = (sim.add(USERS, name=name, email=f"{name}@example.com")["id"] for name in ("Ada", "Alan"))
    with start(sim, "presence_board.py", FORCE_COLOR="1", TERM="xterm", COLUMNS="80", LINES="40") as process:
        assert process.stdout is not None
        assert "2 agents" in next(line for line in process.stdout if "agents" in line)
        presence = genesys.UserPresence(presence_definition=genesys.PresenceDefinition(system_presence="Available"))
        genesys.PresenceApi(logged_in(sim)).patch_user_presence(ada, "PURECLOUD", presence)
        assert "Ada" in next(line for line in process.stdout if "Available" in line)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=LIMIT)
        assert process.returncode == 0


def test_pictures_are_drawn(sim: Simulator, tmp_path: Path) -> None:
    sim.seed(users=12, queues=3, conversations=900, days=2)
    run(sim, "plots.py", tmp_path, "Europe/Berlin")
    for name in ("service-level.png", "presence.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG\r\n")


def test_the_notebook_runs(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    sim.seed(users=12, queues=3)
    for name, value in environment_of(sim).items():
        monkeypatch.setenv(name, value)
    notebook = nbformat.read(EXAMPLES / "organisation.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells)  # nothing of anybody's organisation is committed
    nbclient.NotebookClient(notebook, timeout=LIMIT, kernel_name="python3").execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert any("Sample User" in str(output) for output in shown)
    assert "members" in str(shown[-1])
