"""The examples as programs of their own, against a simulator."""

from __future__ import annotations

import signal
import subprocess

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..examples.programs import LIMIT, start
from .conftest import connected


def be_available(sim: Simulator, user_id: str) -> None:
    presence = sdk.UserPresence(presence_definition=sdk.PresenceDefinition(system_presence="Available"))
    sdk.PresenceApi(connected(sim)).patch_user_presence(user_id, "PURECLOUD", presence)


def line_with(process: subprocess.Popen[str], text: str) -> str:
    assert process.stdout is not None
    return next(line for line in process.stdout if text in line)


def test_presence_events(sim: Simulator) -> None:
    user = sim.add("/api/v2/users", name="Ada")["id"]
    with start(sim, "presence_events.py", user) as process:
        line_with(process, "listening")
        be_available(sim, user)
        assert line_with(process, user) == f"{user} Available\n"
        sim.faults.socket("close")
        line_with(process, "seconds without events")
        process.send_signal(signal.SIGINT)
        assert process.wait(LIMIT) == 0


def test_agent_table(sim: Simulator) -> None:
    user = sim.add("/api/v2/users", name="Ada")["id"]
    with start(sim, "agent_table.py") as process:
        assert line_with(process, "Ada").split() == ["Ada", "Offline"]
        be_available(sim, user)
        assert line_with(process, "Available").split() == ["Ada", "Available"]
        other = sim.add("/api/v2/users", name="Bob")["id"]
        sim.faults.socket("close")
        assert line_with(process, "Bob").split() == ["Bob", "Offline"]
        be_available(sim, other)
        assert line_with(process, "Bob").split() == ["Bob", "Available"]
        process.send_signal(signal.SIGINT)
        assert process.wait(LIMIT) == 0
