"""Values: what dataclasses gives, without loading dataclasses."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest

from PureCloudPlatformClientV2 import RetryConfiguration
from PureCloudPlatformClientV2._value import Value, replace


class Point(Value):
    _hidden = frozenset({"secret"})

    x: int
    y: int = 0
    secret: str = ""
    notes: Mapping[str, str] = {}


class Named(Point):
    name: str = "origin"


class Changing(Value, frozen=False):
    x: int = 1


def untyped(kind: Any) -> Any:
    return kind


def test_attributes_are_given_by_position_and_by_name() -> None:
    assert Point(1, y=2) == Point(1, 2) == Point(x=1, y=2)
    assert (Point(1).x, Point(1).y, Point(1).notes) == (1, 0, {})
    assert (Named(1, name="a").name, Named(1).name, Named(1).x) == ("a", "origin", 1)


@pytest.mark.parametrize(
    ("args", "keywords", "message"),
    [
        ((), {}, r"Point\(\) is missing x"),
        ((1, 2, "s", {}, 5), {}, r"takes at most 4 arguments, not 5"),
        ((1,), {"x": 2}, r"got x twice"),
        ((1,), {"z": 2}, r"has no argument z"),
        ((), {"x": 1, "z": 2}, r"has no argument z"),
        ((), {"y": 1, "z": 2}, r"has no argument z"),
    ],
)
def test_other_arguments_are_refused(args: tuple[Any, ...], keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        untyped(Point)(*args, **keywords)


def test_values_are_compared_by_class_and_attributes() -> None:
    assert Point(1) != Point(2)
    assert Point(1) != untyped(Named)(1)
    assert Point(1) != (1, 0, "")
    assert len({RetryConfiguration(), RetryConfiguration(), RetryConfiguration(max_attempts=2)}) == 2


def test_a_value_cannot_be_changed_unless_it_says_so() -> None:
    point, changing = untyped(Point(1)), Changing()
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    changing.x = 2
    assert changing == Changing(2)
    with pytest.raises(TypeError):
        hash(changing)


def test_a_repr_hides_what_is_hidden() -> None:
    assert repr(Point(1, secret="s3cret")) == "Point(x=1, y=0, notes={})"


def test_copies_and_pickles_are_equal() -> None:
    value = RetryConfiguration(max_attempts=7)
    assert value == copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value))


def test_the_functions_of_dataclasses_take_values() -> None:
    value = RetryConfiguration(max_attempts=7)
    assert dataclasses.is_dataclass(untyped(value))
    first = dataclasses.fields(value)[0]
    assert (first.name, first.default) == ("max_attempts", 4)
    assert dataclasses.asdict(value)["max_attempts"] == 7
    assert dataclasses.replace(value, max_attempts=2) == replace(value, max_attempts=2) == RetryConfiguration(2)
    assert [item.name for item in dataclasses.fields(untyped(Point)) if not item.repr] == ["secret"]
    assert dataclasses.replace(Point(1), y=5) == Point(1, 5)
    with pytest.raises(ValueError, match="max_attempts"):
        dataclasses.replace(value, max_attempts=0)


def test_annotations_may_be_types_and_class_variables_are_no_attributes() -> None:
    annotations = {"wait": int, "shared": ClassVar[int]}
    kind: Any = type("Patient", (RetryConfiguration,), {"__annotations__": annotations, "wait": 3, "shared": 1})
    assert (kind(max_attempts=2).wait, kind(wait=5).wait, kind.shared) == (3, 5, 1)
    assert "shared" not in [item.name for item in dataclasses.fields(kind)]


def test_inspection_shows_the_attributes() -> None:
    assert str(inspect.signature(Point)).startswith("(x: 'int', y: 'int' = 0")
    assert Point.__match_args__ == ("x", "y", "secret", "notes")


def test_a_value_loads_neither_dataclasses_nor_inspect() -> None:
    code = "import sys, PureCloudPlatformClientV2 as sdk; sdk.RetryConfiguration(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "PureCloudPlatformClientV2._value" in loaded
    assert not {"dataclasses", "inspect"} & set(loaded)
