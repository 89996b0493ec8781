"""Print the CPU milliseconds for 10,000 users: pyarrow from plain JSON, tables and rows of models."""

import json
import sys
from typing import Any

import pyarrow as pa
from by_turns import by_turns

import PureCloudPlatformClientV2 as sdk

with open(sys.argv[1], "rb") as file:
    text = file.read()
blocks = int(sys.argv[2])
entities = [entity for _ in range(100) for entity in json.loads(text)["entities"]]


def floor() -> Any:
    return pa.Table.from_pylist(entities)


def arrow() -> Any:
    return sdk.to_arrow(map(sdk.User._view, entities))


def rows() -> Any:
    return sdk.to_rows(map(sdk.User._view, entities))


by_turns({"floor": floor, "arrow": arrow, "rows": rows}, blocks, unit=1e-3)
