"""Every family of jobs on the simulator: started, waited for, made to fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.operation import ApiOperation
from PureCloudPlatformClientV2.simulator import Simulator

from ..calls import least
from ..simulator.test_every_operation import DEFINITION, body_of
from .test_families import FAMILIES, IDS

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")
# What a path demands of these, where any text does for the others.
IN_PATH = {"language_code": "en-US", "week_id": "2024-01-01"}
FAILING = [(name, operation) for name, operation in FAMILIES if operation.job and operation.job.failed]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(invent=True) as sim:
        yield sim


def started(sim: Simulator, class_name: str, operation: ApiOperation[Any]) -> sdk.Job[Any]:
    client = sdk.ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)
    method = getattr(getattr(sdk, class_name)(client), operation.name)
    described = DEFINITION.operation(operation.method, operation.path)
    assert described
    arguments = least(operation, body_of(described))
    return sdk.run_job(method, **arguments | {name: IN_PATH[name] for name in arguments.keys() & IN_PATH})


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_comes_to_a_good_end(simulator: Simulator, class_name: str, operation: ApiOperation[Any]) -> None:
    assert operation.job
    job = started(simulator, class_name, operation)
    job.wait(timeout=60, poll=0.01)
    assert job.is_done and job.state in operation.job.done
    assert job.refresh() == job.state


@pytest.mark.parametrize(("class_name", "operation"), FAILING, ids=[one.name for _, one in FAILING])
def test_every_family_fails_when_told_to(simulator: Simulator, class_name: str, operation: ApiOperation[Any]) -> None:
    assert operation.job
    simulator.jobs.clear()  # a path without an id has one job, which would still be at its good end
    simulator.jobs.fail("*", message="no more room")
    job = started(simulator, class_name, operation)
    with pytest.raises(sdk.JobFailed) as caught:
        job.wait(timeout=60, poll=0.01)
    assert caught.value.state in operation.job.failed
