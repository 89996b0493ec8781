"""What a token may do, and where: the permissions of its client's roles, in the notation `domain:entity:action`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._definition import Operation
from ._errors import ApiError

ROLES = "/api/v2/authorization/roles"
_UNABLE = "Unable to perform the requested action."
_NOWHERE: frozenset[str] = frozenset()


class Grants:
    """The roles of a client with the divisions in which it has them (`*` for all), looked at as permissions.

    `divisions` are those that there are.
    """

    def __init__(self, roles: Iterable[tuple[Mapping[str, Any], str]], divisions: Iterable[str]) -> None:
        self._held: dict[str, set[str]] = {}
        self._divisions = frozenset(divisions)
        for role, division_id in roles:
            for permission in granted([role]):
                self._held.setdefault(permission, set()).add(division_id)

    def require(self, operation: Operation) -> None:
        """Check that an operation is allowed, in some division.

        Raises ApiError: 403, naming the permissions that are missing.
        """
        require(operation, frozenset(self._held))

    def closed(self, operation: Operation, entities: frozenset[str] | None = None) -> frozenset[str]:
        """The divisions in which an operation is not allowed.

        With `entities` (`routing:queue`) only the permissions that are about these count; without any, nothing is
        closed.
        """
        asked = [one for one in operation.permissions if entities is None or entity_of(one) in entities]
        missing = [self._divisions - self._of(permission) for permission in asked]
        if not missing:
            return _NOWHERE
        return frozenset.union(*missing) if operation.all_permissions else frozenset.intersection(*missing)

    def _of(self, permission: str) -> frozenset[str]:
        found = {one for held, places in self._held.items() if covers(held, permission) for one in places}
        return self._divisions if "*" in found else frozenset(found)


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
    if operation.all_permissions:
        text = f"You are missing the following permission(s): [{', '.join(missing)}]"
        raise ApiError(403, "missing.permissions", f"{_UNABLE} {text}")
    text = f"You must have at least one of the following permissions assigned: [{', '.join(asked)}]"
    raise ApiError(403, "missing.any.permissions", f"{_UNABLE} {text}")


def not_in_division(operation: Operation, division_id: str) -> ApiError:
    """A 403 for an object of a division in which the client has not got what the operation asks for."""
    asked = ", ".join(operation.permissions)
    text = f"You are missing the following permission(s) in the division {division_id}: [{asked}]"
    return ApiError(403, "missing.division.permission", f"{_UNABLE} {text}")


def division_of(value: Any) -> str | None:
    """The id of the division of an object, None for what has none."""
    division = value.get("division") if isinstance(value, dict) else None
    return str(division["id"]) if isinstance(division, dict) and division.get("id") else None


def entity_of(permission: str) -> str:
    """What a permission is about: `routing:queue` of `routing:queue:view`; one without an action is about itself."""
    return permission.rpartition(":")[0] or permission


def covers(granted_one: str, asked: str) -> bool:
    """True where a granted permission, in which `*` stands for anything, is the asked one."""
    pairs = zip(granted_one.split(":"), asked.split(":"), strict=False)
    return granted_one.count(":") == asked.count(":") and all(one in ("*", other) for one, other in pairs)
