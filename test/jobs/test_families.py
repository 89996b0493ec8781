"""Every family of jobs of the definition, from its start to its results."""

from __future__ import annotations

import ast
import pickle
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of

from ..calls import operations
from ..scripted import serve
from .family import Family, Time, start

# Some families are deprecated, and their methods say so.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")

FAMILIES = [(name, operation) for name, operation in operations() if operation.job]

IDS = [operation.name for _, operation in FAMILIES]


def plain(entry: Any) -> Any:
    return getattr(entry, "_json", entry)


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_is_started_waited_for_and_read(class_name: str, operation: ApiOperation[Any]) -> None:
    family = Family(class_name, operation, "working on it", "still", operation.job.done[0])  # type: ignore[union-attr]
    with serve(family) as server:
        job = start(server, family)
        assert job.id == ("j1" if family.job.parameter else "")
        assert not job.is_done and len(server.asked) == 1
        time = Time()
        assert time.wait(job) is job
        assert (job.state, job.is_done, len(time.pauses)) == (operation.job.done[0], True, 2)  # type: ignore[union-attr]
        if family.job.results:
            paging = operation_of(getattr(family.api, family.job.results)).paging
            assert [plain(entry) for entry in job] == ([{"id": "a"}, {"id": "b"}] if paging else [{}])
        elif family.job.download:
            assert job.download_url == f"{server.host}/file"
            assert list(job) == [{"row": 1}, {"row": 2}]
        else:
            with pytest.raises(TypeError, match="gives no results"):
                iter(job).__next__()


def test_a_type_checker_is_told_what_each_family_s_results_are() -> None:
    told, true = {}, {}
    for class_name, operation in FAMILIES:
        module = sys.modules[getattr(sdk, class_name).__module__]
        (tree,) = [one for one in stub_of(module).body if isinstance(one, ast.ClassDef) and one.name == class_name]
        (method,) = [one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == operation.name]
        assert method.returns is not None
        match = re.fullmatch(r"_(\w+)\[(\w+)\]", ast.unparse(method.returns))
        assert match and match[1] == operation.returns, f"a type checker would refuse run_job({operation.name})"
        told[operation.name] = match[2]
        model = sdk.Job(getattr(getattr(sdk, class_name)(sdk.ApiClient()), operation.name), "j", {}).entry_model
        true[operation.name] = model.__name__ if model else "Any"
    assert told == true
    assert len([name for name in told.values() if name != "Any"]) >= 30


@cache
def stub_of(module: ModuleType) -> ast.Module:
    return ast.parse(Path(str(module.__file__)).with_suffix(".pyi").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_fails_with_the_platforms_reason(class_name: str, operation: ApiOperation[Any]) -> None:
    assert operation.job
    for state in (*operation.job.failed, *operation.job.cancelled):
        reason: Any = {"message": "too much", "code": "x.y"} if operation.job.reason == "error" else "too much"
        family = Family(class_name, operation, state, reason=reason)
        with serve(family) as server:
            job = start(server, family)
            with pytest.raises(sdk.JobFailed, match="too much" if operation.job.reason else "no reason") as caught:
                job.wait(timeout=20, poll=0.01)
        error = pickle.loads(pickle.dumps(caught.value))
        assert (error.state, error.job_id, error.message) == (
            state,
            job.id,
            "too much" if operation.job.reason else None,
        )
        assert ("was cancelled" in str(error)) == (state in operation.job.cancelled)
        assert isinstance(error, sdk.ApiException)
        assert type(error).__module__ == "PureCloudPlatformClientV2.jobs"


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_is_attached_to_and_stopped(class_name: str, operation: ApiOperation[Any]) -> None:
    family = Family(class_name, operation, "working on it", operation.job.done[-1])  # type: ignore[union-attr]
    with serve(family) as server:
        method = getattr(family.api(server.client()), operation.name)
        in_path = {attribute_name(p.key): "p" for p in operation.parameters if p.location == "path"}
        job = sdk.Job.attach(method, "j1", **in_path)
        assert (job.state, server.asked) == (None, [])
        if not family.job.cancel:
            with pytest.raises(TypeError, match="no operation that stops"):
                job.cancel()
            assert Time().wait(job).state == operation.job.done[-1]  # type: ignore[union-attr]
            return
        job.cancel()
        assert family.stopped and job.state == "CANCELLED" and job.is_done
        assert job.wait() is job and job.refresh() == "CANCELLED"
        job.cancel()
        assert len(server.asked) == 1
        if family.job.results or family.job.download:
            assert list(job) == []
