"""Facts that a simulated organisation starts with, so that the first calls of a newcomer show something real."""

from __future__ import annotations

import re

from ._definition import Definition, JsonObject
from ._samples import stable_id
from ._store import Store

_PERMISSION = re.compile(r"(\w+):(\w+):(\w+)")


def seed(store: Store, definition: Definition) -> None:
    """Put the permissions of the definition and the user of the token in their places."""
    if definition.operation("GET", "/api/v2/authorization/permissions"):
        store.put("/api/v2/authorization/permissions", permission_collections(definition))
    if definition.operation("GET", "/api/v2/users/me"):
        store.put("/api/v2/users/me", _me())


def permission_collections(definition: Definition) -> list[JsonObject]:
    """All permissions that operations of the definition ask for, one collection per domain, sorted."""
    asked = {
        match.groups()
        for operations in definition.operations.values()
        for operation in operations.values()
        for permission in operation.permissions
        if (match := _PERMISSION.fullmatch(permission))
    }
    domains: dict[str, dict[str, list[JsonObject]]] = {}
    for domain, entity, action in sorted(asked):
        domains.setdefault(domain, {}).setdefault(entity, []).append(
            {
                "domain": domain,
                "entityType": entity,
                "action": action,
                "label": f"{domain} {entity} {action}",
                "allowsConditions": False,
                "divisionAware": False,
            }
        )
    return [
        {"id": domain, "name": domain, "domain": domain, "permissionMap": entities}
        for domain, entities in domains.items()
    ]


def _me() -> JsonObject:
    user_id, email = stable_id("/api/v2/users/me"), "sample.user@example.com"
    division_id = stable_id("/api/v2/authorization/divisions/home")
    return {
        "id": user_id,
        "name": "Sample User",
        "division": {
            "id": division_id,
            "name": "Home",
            "selfUri": f"/api/v2/authorization/divisions/{division_id}",
        },
        "chat": {"jabberId": f"{user_id}@sample.orgspan.com"},
        "department": "Simulation",
        "email": email,
        "primaryContactInfo": [{"address": email, "mediaType": "EMAIL", "type": "PRIMARY"}],
        "addresses": [],
        "state": "active",
        "title": "Agent",
        "username": email,
        "version": 1,
        "acdAutoAnswer": False,
        "selfUri": f"/api/v2/users/{user_id}",
    }
