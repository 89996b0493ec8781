"""Facts that a simulated organisation starts with, so that the first calls of a newcomer show something real."""

from __future__ import annotations

import re
from functools import lru_cache

from ._collections import HOME_DIVISION, HOME_DIVISION_ID
from ._definition import Definition, JsonObject
from ._permissions import ROLES
from ._samples import stable_id
from ._schema import enum_has
from ._store import Store

SYSTEM_PRESENCES = (
    "Available", "Away", "Break", "Busy", "Idle", "Meal", "Meeting", "Offline", "On Queue", "Training",
)  # fmt: skip
_ALL, _VIEW = ("*",), ("view",)
_DEFAULT_ROLES: tuple[tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    ("admin", "May do everything", (("*", _ALL),)),
    ("employee", "What everybody may do", (("directory", _VIEW), ("presence", _VIEW))),
    ("user", "Handles conversations", (("conversation", _ALL), ("routing", _VIEW), ("presence", _VIEW))),
    ("supervisor", "Leads users", (("analytics", _ALL), ("conversation", _ALL), ("routing", _ALL), ("quality", _VIEW))),
)
_PERMISSION = re.compile(r"(\w+):(\w+):(\w+)")


def prepare(store: Store, definition: Definition) -> None:
    """Put what every organisation has in its place: permissions, home division, presences, the token's user."""
    if definition.operation("GET", "/api/v2/authorization/permissions"):
        store.put("/api/v2/authorization/permissions", permission_collections(definition))
    if definition.operation("GET", "/api/v2/users/me"):
        store.put("/api/v2/users/me", _me())
        store.hidden["/api/v2/users"] = {_me()["id"]: _me()}
    _home_division(store)
    _presences(store)
    for role in default_roles() if ROLES in store.resources.collections else ():
        store.memory.write(ROLES, str(role["id"]), role)


def default_roles() -> list[JsonObject]:
    """The roles that every organisation has, with what they permit."""
    return [
        {
            "id": stable_id(f"{ROLES}/{name}"),
            "name": name,
            "description": description,
            "defaultRoleId": name,
            "permissions": [],
            "permissionPolicies": [
                {"domain": domain, "entityName": "*", "actionSet": list(actions), "allowConditions": False}
                for domain, actions in policies
            ],
            "default": True,
            "base": name == "employee",
            "selfUri": f"{ROLES}/{stable_id(f'{ROLES}/{name}')}",
        }
        for name, description, policies in _DEFAULT_ROLES
    ]


def _home_division(store: Store) -> None:
    home = {**HOME_DIVISION, "description": "The home division", "homeDivision": True}
    if "/api/v2/authorization/divisions" in store.resources.collections:
        store.memory.write("/api/v2/authorization/divisions", HOME_DIVISION_ID, home)
    if store.definition.operation("GET", "/api/v2/authorization/divisions/home"):
        store.put("/api/v2/authorization/divisions/home", home)


def _presences(store: Store) -> None:
    """Written as they are: to fit them to their schema would load the validator at each start."""
    for path in ("/api/v2/presencedefinitions", "/api/v2/presence/definitions"):
        collection = store.resources.collections.get(path)
        declared = store.definition.resolve(collection.entity_schema).get("properties", {}) if collection else {}
        for name in SYSTEM_PRESENCES if collection else ():
            data = {**system_presence(name), "languageLabels": {"en_US": name}, "deactivated": False}
            data["selfUri"] = f"{path}/{data['id']}"
            if data["id"] not in store.memory.collection(path):
                store.memory.write(path, str(data["id"]), _declared(store.definition, declared, data))


def _declared(definition: Definition, properties: JsonObject, data: JsonObject) -> JsonObject:
    """What a schema has of the data: one of its paths has no value for the presence On Queue."""
    allowed = {name: definition.resolve(rule).get("enum") for name, rule in properties.items()}
    return {
        name: value for name, value in data.items() if name in allowed and enum_has(allowed[name] or [value], value)
    }


def system_presence(name: str) -> JsonObject:
    """A presence that every organisation has."""
    presence_id = stable_id(f"/api/v2/presencedefinitions/{name}")
    return {"id": presence_id, "name": name, "systemPresence": name, "type": "System", "primary": True}


@lru_cache(maxsize=4)  # as many as there are definitions kept: tests start a simulator each
def permission_collections(definition: Definition) -> list[JsonObject]:
    """All permissions that operations of the definition ask for, one collection per domain, sorted."""
    domains: dict[str, dict[str, list[JsonObject]]] = {}
    for domain, entity, action in _asked(definition):
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
    return {
        "id": user_id,
        "name": "Sample User",
        "division": HOME_DIVISION,
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


def _asked(definition: Definition) -> list[tuple[str, ...]]:
    """Domain, entity and action of all permissions that operations of the definition ask for, sorted."""
    found = {
        match.groups()
        for operations in definition.operations.values()
        for operation in operations.values()
        for permission in operation.permissions
        if (match := _PERMISSION.fullmatch(permission))
    }
    return sorted(found)
