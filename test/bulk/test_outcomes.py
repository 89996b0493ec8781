"""call_many in threads: nothing lost, nothing doubled, read only so far ahead."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from PureCloudPlatformClientV2 import (
    NotFound,
    User,
    UsersApi,
    call_many,
)
from PureCloudPlatformClientV2.bulk import Call, Outcome
from PureCloudPlatformClientV2.simulator import Simulator

from .users import users_of, workers


@pytest.mark.parametrize("ordered", [True, False])
def test_every_call_has_one_outcome_with_its_result(sim: Simulator, ids: list[str], ordered: bool) -> None:
    calls: list[Any] = [(one,) if n % 3 else {"user_id": one} for n, one in enumerate(ids)]
    calls[5] = Call((ids[5],), {"expand": ["skills"]}, key="fifth")
    outcomes = list(call_many(users_of(sim).get_user, calls, ordered=ordered))
    found = [outcome.get().id for outcome in outcomes]
    assert sorted(map(str, found)) == sorted(ids)
    assert next(outcome for outcome in outcomes if outcome.call.key).get().id == ids[5]
    if ordered:
        assert found == ids
    assert not workers()


def test_an_endless_iterable_is_read_at_most_eight_times_the_workers_ahead(sim: Simulator, ids: list[str]) -> None:
    read = itertools.count()
    last = -1

    def calls() -> Iterator[tuple[str]]:
        nonlocal last
        for number in read:
            last = number
            yield (ids[0],)

    before = len(sim.requests)
    for number, _ in enumerate(call_many(users_of(sim).get_user, calls(), max_workers=2)):
        assert last - number <= 16
        if number == 50:
            break
    assert not workers()
    assert len(sim.requests) - before <= 51 + 16 + 1  # and the token


def test_what_is_ready_is_not_held_up_by_calls_to_come(sim: Simulator, ids: list[str]) -> None:
    def calls() -> Iterator[tuple[str]]:
        yield (ids[0],)
        while not seen:
            time.sleep(0.01)
            yield (ids[1],)

    seen: list[Outcome[User]] = []
    for outcome in call_many(users_of(sim).get_user, calls(), max_workers=500):
        seen.append(outcome)
    assert seen[0].get().id == ids[0]


def test_errors_are_raised_in_their_place_or_returned(sim: Simulator, ids: list[str]) -> None:
    get_user = users_of(sim).get_user
    calls = [(ids[0],), ("missing",), (ids[1],), (ids[1], "too", "many")]
    outcomes = list(call_many(get_user, calls, on_error="return"))
    assert [type(outcome.error) for outcome in outcomes] == [type(None), NotFound, type(None), TypeError]
    with pytest.raises(NotFound):
        outcomes[1].get()
    seen = []
    with pytest.raises(NotFound):
        for outcome in call_many(get_user, calls):
            seen.append(outcome.get().id)
    assert seen == [ids[0]]
    assert not workers()


def test_what_the_iterable_raises_comes_after_the_calls_before_it(sim: Simulator, ids: list[str]) -> None:
    def calls() -> Iterator[Any]:
        yield from ((one,) for one in ids[:10])
        raise LookupError("no more")

    seen = []
    with pytest.raises(LookupError, match="no more"):
        for outcome in call_many(users_of(sim).get_user, calls()):
            seen.append(outcome.get().id)
    assert seen == ids[:10]
    with pytest.raises(TypeError, match="not a str"):
        list(call_many(users_of(sim).get_user, ["id"]))  # type: ignore[list-item]


@pytest.mark.parametrize("call", [Call("abc"), Call(None), Call(("id",), None), Call(("id",), [("a", 1)])])  # type: ignore[arg-type]
def test_a_call_of_odd_parts_is_refused(sim: Simulator, call: Call) -> None:
    with pytest.raises(TypeError, match=r"args of a bulk\.Call is a tuple"):
        list(call_many(users_of(sim).get_user, [call], on_error="return"))


def test_bad_arguments_are_refused_at_once(sim: Simulator) -> None:
    users = users_of(sim)
    with pytest.raises(TypeError, match="not a method"):
        call_many(len, [])
    with pytest.raises(TypeError, match="belongs to no API object"):
        call_many(UsersApi.get_user, [])
    with pytest.raises(TypeError, match="executor"):
        call_many(users.get_user, [], executor=4)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_workers"):
        call_many(users.get_user, [], max_workers=0)
    with pytest.raises(ValueError, match="on_error"):
        call_many(users.get_user, [], on_error="ignore")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="callback"):
        list(call_many(users.get_user, [{"user_id": "x", "callback": print}]))
    assert list(call_many(users.get_user, [])) == []


def test_an_executor_of_threads_is_used_and_left_open(sim: Simulator, ids: list[str]) -> None:
    with ThreadPoolExecutor(3) as executor:
        calls = [(one,) for one in ids]
        assert [one.get().id for one in call_many(users_of(sim).get_user, calls, executor=executor)] == ids
        assert executor.submit(int, "3").result() == 3
