"""What a token may do: the permissions of its client's roles, in the notation `domain:entity:action`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._definition import Operation
from ._errors import ApiError

ROLES = "/api/v2/authorization/roles"


def granted(roles: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """All permissions of some roles: those that they list, and those that their policies spell out."""
    found: set[str] = set()
    for role in roles:
        found.update(role.get("permissions") or ())
        for policy in role.get("permissionPolicies") or ():
            for action in policy.get("actionSet") or ():
                found.add(f"{policy.get('domain')}:{policy.get('entityName')}:{action}")
    return frozenset(found)


def require(operation: Operation, have: frozenset[str]) -> None:
    """Check that an operation is allowed.

    Raises ApiError: 403, naming the permissions that are missing.
    """
    asked = operation.permissions
    if not asked:
        return
    missing = [permission for permission in asked if not any(covers(one, permission) for one in have)]
    if not missing or (not operation.all_permissions and len(missing) < len(asked)):
        return
    how = "all" if operation.all_permissions else "one"
    message = f"Unable to perform the requested action. You must have {how} of the permissions [{', '.join(asked)}]."
    raise ApiError(403, "missing.any.permissions" if how == "one" else "missing.all.permissions", message)


def covers(granted_one: str, asked: str) -> bool:
    """True where a granted permission, in which `*` stands for anything, is the asked one."""
    pairs = zip(granted_one.split(":"), asked.split(":"), strict=False)
    return granted_one.count(":") == asked.count(":") and all(one in ("*", other) for one, other in pairs)
