"""A server for the jobs of one family."""

from __future__ import annotations

from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of

from ..calls import least
from ..scripted import Asked, Scripted

QUERY = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"}


def put(value: dict[str, Any], path: str, leaf: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        value = value.setdefault(name, {})
    value[last] = leaf


class Family:
    """A server for the jobs of one family. `states` are told one by one, the last one again and again."""

    def __init__(self, class_name: str, operation: ApiOperation[Any], *states: str, reason: Any = None) -> None:
        self.api, self.operation, self.job = getattr(sdk, class_name), operation, operation.job
        self.states, self.reason, self.host = list(states), reason, ""
        self.stopped = False

    def shape(self, name: str) -> tuple[str, int]:
        one = operation_of(getattr(self.api, name))
        return one.method, one.path.count("/")

    def path(self, name: str, job_id: str = "j1") -> str:
        one = operation_of(getattr(self.api, name))
        own = operation_of(getattr(self.api, self.job.status)).parameters
        keys = [p.key for p in own if p.location == "path"]
        path = one.path
        for key, theirs in zip(keys, [p for p in one.parameters if p.location == "path"], strict=False):
            path = path.replace(f"{{{theirs.key}}}", job_id if key == self.job.parameter else "p")
        return path

    def __call__(self, asked: Asked) -> Any:
        job = self.job
        start = self.operation.path
        for parameter in self.operation.parameters:
            start = start.replace(f"{{{parameter.key}}}", "p")
        if asked.path == "/file":
            return {"entities": [{"row": 1}, {"row": 2}]}
        if asked.method == self.operation.method and asked.path == start and asked.path != self.path(job.status):
            return self.started()
        if asked.method == self.operation.method != "GET" and asked.path == start:
            return self.started()
        if asked.method == "DELETE":
            assert asked.path == self.path(job.cancel)
            self.stopped = True
            return 204, b""
        if asked.path == self.path(job.status):
            return self.status()
        assert asked.path == self.path(job.results), asked.path
        return self.results()

    def started(self) -> Any:
        answer: dict[str, Any] = {}
        if self.job.id:
            put(answer, self.job.id, "j1")
        return 202, answer

    def status(self) -> Any:
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        answer = self.results() if self.job.results == self.job.status else {}
        put(answer, self.job.state, state)
        if self.reason is not None and self.job.reason:
            put(answer, self.job.reason, self.reason)
        if self.job.download:
            put(
                answer,
                self.job.download,
                [f"{self.host}/file"] if self.job.download[-1] == "s" else f"{self.host}/file",
            )
        return answer

    def results(self) -> Any:
        paging = operation_of(getattr(self.api, self.job.results)).paging
        items = [{"id": "a"}, {"id": "b"}]
        answer: dict[str, Any] = {}
        if paging:
            put(answer, paging.items, items)
        if paging and paging.total:
            put(answer, paging.total, len(items))
        return answer


def start(server: Scripted, family: Family, **options: Any) -> sdk.Job[Any]:
    family.host = server.host
    method = getattr(family.api(server.client()), family.operation.name)
    return sdk.run_job(method, **least(family.operation), **options)


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now, self.pauses = 0.0, list[float]()

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    def wait(self, job: sdk.Job[Any], **options: Any) -> sdk.Job[Any]:
        return job.wait(clock=self.clock, sleep=self.sleep, **options)
