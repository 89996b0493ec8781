"""What the helpers of the package give, which take a bound method and hand on what it returns."""

from __future__ import annotations

from .._changes.surface import Operation
from ._known import Known, Sdk, element

_ITEMS = ("entities", "results", "conversations", "user_details", "resources")


def result(sdk: Sdk, helper: str, operation: Operation) -> Known | None:
    """Return what the helper of the package that is called `helper` gives for an operation."""
    if helper == "call_many":
        return Known("value", f"list[result({operation.returns})]")
    if helper == "with_response":
        return Known("value", f"data({operation.returns})")
    if helper in ("paginate", "find"):
        listed = _listed(sdk, operation.returns)
        return element(listed) if helper == "find" else listed
    return None


def _listed(sdk: Sdk, returns: str) -> Known | None:
    if returns.startswith("list["):
        return Known("value", returns)
    return next((found for name in _ITEMS if (found := sdk.attribute(returns, name)) is not None), None)
