"""Aggregates of what nobody stored are empty, in the shape of their schema."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller, open_call

INTERVAL = {"interval": "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z"}
KINDS = ("bots", "evaluations", "flows", "journeys", "surveys", "taskmanagement", "transcripts")


@pytest.fixture(scope="module")
def call() -> Iterator[Caller]:
    with open_call(Simulator(seed="users=2,queues=1,conversations=2,days=1", strict=True, job_polls=0)) as one:
        yield one


def test_aggregates_of_what_the_facts_do_not_have_are_empty(call: Caller) -> None:
    query = {**INTERVAL, "metrics": ["nFlow"], "groupBy": ["mediaType"], "granularity": "P1D"}
    for kind in KINDS:
        path = f"/api/v2/analytics/{kind}/aggregates/query"
        assert call.ok("POST", path, query) == {"results": []}


def test_jobs_of_aggregates_have_no_results_either(call: Caller) -> None:
    path = "/api/v2/analytics/flows/aggregates/jobs"
    job = call.ok("POST", path, {**INTERVAL, "metrics": ["nFlow"]})["jobId"]
    assert call.ok("GET", f"{path}/{job}/results") == {"results": []}
    assert call("GET", f"{path}/unknown/results").status == 404


def test_an_interval_without_events_says_so(call: Caller) -> None:
    answer = call.ok("POST", "/api/v2/usage/events/aggregates/query", INTERVAL)
    assert answer == {**INTERVAL, "eventDefinitionAggregates": []}


def test_no_sample_counts_what_is_stored_without_its_events(call: Caller) -> None:
    conversation = call.simulator.add("/api/v2/conversations/calls")["id"]
    user = {"id": call.simulator.add("/api/v2/users", name="Ada", email="ada@example.com")["id"]}
    form = call.ok("POST", "/api/v2/quality/forms/evaluations", {"name": "F", "questionGroups": []})
    evaluation = {"evaluationForm": {"id": form["id"]}, "evaluator": user, "agent": user}
    call.ok("POST", f"/api/v2/quality/conversations/{conversation}/evaluations", evaluation)
    path = "/api/v2/analytics/evaluations/aggregates/query"
    assert call.ok("POST", path, {**INTERVAL, "metrics": ["nEvaluations"]}) == {"results": []}
