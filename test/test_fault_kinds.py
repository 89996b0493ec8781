"""Every kind of fault, in short: what `make faults` measures in full."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest

from .faults.__main__ import rows
from .faults.attack import Outcome

ROWS = dict(rows(threads=2, edits=5))


@pytest.fixture(scope="module", autouse=True)
def no_collection_in_a_deep_answer() -> Iterator[None]:
    """A finalizer of garbage, of earlier tests too, would fail where a deep answer has used up the stack."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_there_are_kinds_enough_and_each_has_a_name_of_its_own() -> None:
    names = [name for name, _ in rows(threads=1, edits=1)]
    assert len(names) == len(set(names)) >= 200


@pytest.mark.parametrize(
    "run", [pytest.param(run, id=name.encode("ascii", "backslashreplace").decode()) for name, run in ROWS.items()]
)
def test_nothing_is_lost_doubled_leaked_or_hangs(run: Callable[[], Outcome]) -> None:
    outcome = run()
    assert outcome.is_clean, sorted(set(outcome.notes)) or outcome
