"""The examples that need the extra `examples`, against a simulator. Run by `make test-examples`."""

from __future__ import annotations

from pathlib import Path

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.simulator import Simulator

from .programs import EXAMPLES, run

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
