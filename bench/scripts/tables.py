"""Print the CPU milliseconds for 10,000 users: pyarrow from plain JSON, tables and rows of models; least of many."""

import json
import sys
import time
from typing import Any

import pyarrow as pa

import PureCloudPlatformClientV2 as sdk

with open(sys.argv[1], "rb") as file:
    text = file.read()
rounds = int(sys.argv[2])
entities = [entity for _ in range(100) for entity in json.loads(text)["entities"]]


def floor() -> Any:
    return pa.Table.from_pylist(entities)


def arrow() -> Any:
    return sdk.to_arrow(map(sdk.User._view, entities))


def rows() -> Any:
    return sdk.to_rows(map(sdk.User._view, entities))


best = {floor: 1e9, arrow: 1e9, rows: 1e9}
for function in [floor, arrow, rows] * rounds:
    started = time.process_time()
    function()
    best[function] = min(best[function], time.process_time() - started)
print(*(seconds * 1000 for seconds in best.values()))
