"""How dates, free-form objects and integers are read."""

from __future__ import annotations

from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator._definition import load_definition
from PureCloudPlatformClientV2.simulator._validators import Validators

VALIDATORS = Validators(load_definition())


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "format": "date"}, ["2024-02-29", ""], ["2023-02-29", "20240229", "2024-W09-4", 5]),
        (
            {"type": "string", "format": "date-time"},
            [
                "2024-02-29T00:00Z",
                "2024-02-29T23:59:60.123456Z",
                "2024-02-29T00:00:00+0100",
                "2024-02-29t00:00:00z",
                "2024-02-29T00:00:00-23:29",
            ],
            ["2024-02-29", "2023-02-29T00:00Z", "2024-02-29T24:00Z", "2024-02-29 00:00", 1700000000],
        ),
        ({"type": "integer"}, [1, 1.0, -(10**20)], [True, 1.5, "1", None]),
        ({"type": "number"}, [1, 1.5], [False, "1"]),
        ({"type": "object"}, [{}, [], "x", None], []),
        ({"type": "object", "additionalProperties": {"type": "string"}}, [{}, {"a": None}], [[], {"a": 1}]),
        ({"type": "string", "enum": ["A", "b"]}, ["A", "a", "B"], ["c", ""]),
        ({"type": "string", "minLength": 2, "maxLength": 3, "pattern": "^x"}, ["xx"], ["x", "xxxx", "yy"]),
    ],
)
def test_values_are_told_apart(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    assert [value for value in good if not VALIDATORS.fits(schema, value)] == []
    assert [value for value in bad if VALIDATORS.fits(schema, value)] == []
