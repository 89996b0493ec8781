"""Arguments for any operation, so that tests can go over all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._index import APIS
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of


def operations() -> Iterator[tuple[str, ApiOperation[Any]]]:
    """Yield every operation once, with the name of the first class that has it."""
    seen = set()
    for class_name in APIS:
        for name, value in list(vars(getattr(sdk, class_name)).items()):
            if name not in seen and (isinstance(value, ApiOperation) or hasattr(value, "operation")):
                seen.add(name)
                yield class_name, value if isinstance(value, ApiOperation) else operation_of(value)


def least(operation: ApiOperation[Any], body: Any = None) -> dict[str, Any]:
    """Return the arguments that an operation demands, by their names in the signature."""
    given = {"path": "p", "query": "1", "body": {} if body is None else body, "header": "h", "form": "f", "file": ""}
    return {attribute_name(one.key): given[one.location] for one in operation.parameters if one.required}
