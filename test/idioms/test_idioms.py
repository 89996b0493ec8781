"""Every program gives here what it gives on the official release, or what docs/guides/migrating.md says."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from .collect import outcome, programs
from .compare import PAGE, complaints, listed, recorded

PROGRAMS = programs()
RECORDED = recorded()


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="users=30,queues=5") as simulator:
        yield simulator
    logging.getLogger("urllib3").setLevel(logging.NOTSET)


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_gives_the_same_as_on_the_official_sdk(name: str, sim: Simulator) -> None:
    expected: dict[str, Any] = RECORDED[name]
    given = outcome(PROGRAMS[name], sdk, sim.host, (sim.client_id, sim.client_secret))
    assert given == expected.get("here", expected["official"])


def test_what_differs_is_listed_and_nothing_else() -> None:
    assert len(PROGRAMS) >= 100 and PROGRAMS.keys() == RECORDED.keys()
    assert set(listed()) == {name for name, values in RECORDED.items() if "here" in values}
    official = {name: values["official"] for name, values in RECORDED.items()}
    here = {name: values.get("here", values["official"]) for name, values in RECORDED.items()}
    assert complaints(official, here) == []


def test_every_row_of_the_page_names_its_programs_or_says_why_there_is_none() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")][2:]
    assert len(rows) >= 40
    assert [row for row in rows if not re.search("<!-- (idioms|no program): [^>]+ -->", row)] == []


def test_a_difference_that_is_not_listed_and_one_that_is_none_are_found() -> None:
    name = listed()[0]
    assert complaints({"a.b": 1, name: 2}, {"a.b": 2, name: 2})[0].startswith("a.b: 1 officially, 2 here")
    assert any(line.startswith(f"{name}: listed") for line in complaints({name: 2}, {name: 2}))
