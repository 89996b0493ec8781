"""Where the platform does otherwise than its definition says: one table per kind of difference, nothing else.

Paths are templates as the definition spells them. A rule for a path that a definition does not have is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MAX_PAGE_SIZE = 100
"""The largest page that a listing gives; more is a 400. Operations that declare a larger default go up to that."""

LARGER_PAGES: Mapping[str, int] = {
    "/api/v2/analytics/conversations/details/jobs/{jobId}/results": 10_000,
    "/api/v2/analytics/users/details/jobs/{jobId}/results": 10_000,
}
"""Listings that give larger pages."""

KEY_FIELDS: Mapping[str, str] = {
    "/api/v2/architect/prompts/{promptId}/resources": "language",
    "/api/v2/architect/systemprompts/{promptId}/resources": "language",
}
"""Collections whose items are not found by their `id`, nor by a field named as the parameter of their path."""

OPTIONAL_FIELDS: Mapping[str, tuple[str, ...]] = {
    "POST /api/v2/users": ("divisionId",),
    "POST /api/v2/externalcontacts/contacts/{contactId}/notes": ("createdBy",),
    "PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}": ("createdBy",),
    "POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes": ("createdBy",),
    "PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}": ("createdBy",),
    **{
        f"PATCH /api/v2/conversations/{media}/{{conversationId}}": ("startTime", "participants")
        for media in ("calls", "callbacks", "chats", "cobrowsesessions", "emails", "messages")
    },
}
"""Fields of bodies that the definition requires and the platform does not."""

UNIQUE_FIELDS: Mapping[str, str] = {
    "/api/v2/users": "email",
    "/api/v2/routing/queues": "name",
    "/api/v2/routing/skills": "name",
    "/api/v2/routing/languages": "name",
    "/api/v2/groups": "name",
    "/api/v2/authorization/divisions": "name",
    "/api/v2/authorization/roles": "name",
    "/api/v2/architect/prompts": "name",
    "/api/v2/flows/datatables": "name",
}
"""Fields of which no two objects of a collection have the same value, without regard to case: the second is a 409."""

INITIAL_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "/api/v2/routing/queues": {"memberCount": 0, "userMemberCount": 0, "joinedMemberCount": 0},
    "/api/v2/groups": {"memberCount": 0},
    "/api/v2/teams": {"memberCount": 0},
    "/api/v2/authorization/divisions": {"homeDivision": False},
    "/api/v2/integrations": {"intendedState": "DISABLED"},
}
"""What the platform writes into a new object, whatever the request says."""

DEFAULT_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "/api/v2/outbound/contactlists/{contactListId}/contacts": {"callable": True},
}
"""What it writes where the request says nothing."""

COPIED_FIELDS: Mapping[str, Mapping[str, str]] = {
    "/api/v2/users": {"username": "email"},
}
"""Fields of a new object that repeat another one where the request does not name them."""

_QUEUES, _SKILLS, _LANGUAGES = "/api/v2/routing/queues", "/api/v2/routing/skills", "/api/v2/routing/languages"
REFERENCES: Mapping[str, str] = {
    **dict.fromkeys(("queueId", "queueIds", "callFromQueueId", "callQueueId"), _QUEUES),
    **dict.fromkeys(("skillIds", "routingSkillsIds"), _SKILLS),
    **dict.fromkeys(("languageId", "routingLanguageId"), _LANGUAGES),
    "wrapupCodeId": "/api/v2/routing/wrapupcodes",
}
"""Fields of bodies that name objects which have to be there; `queueId` means `queue: {"id": ...}`, too."""

SYSTEM_WRAP_UPS = frozenset({"7fb334b0-0e9e-11e4-9191-0800200c9a66", "ININ-WRAP-UP-TIMEOUT"})
"""Wrap-up codes that every organisation has, and that no listing shows."""

TOLD_SECRETS = frozenset({"mapboxKey", "securityKey"})
"""Fields with the names of secrets that answers tell all the same: they are made for whoever asks."""

JOB_STATES: Mapping[str, tuple[str, ...]] = {
    "/api/v2/recording/jobs/{jobId}": ("PENDING", "READY"),
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}": (
        "ReadyToParse",
        "ParseInProgress",
        "ParseCompleted",
    ),
}
"""States that a job goes through where it then waits for its owner; elsewhere they follow from the enumeration."""

JOB_STATES_ON_REQUEST: Mapping[str, tuple[str, ...]] = {
    "PUT /api/v2/recording/jobs/{jobId}": ("PROCESSING", "FULFILLED"),
    "POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import": (
        "ImportInProgress",
        "ImportCompleted",
    ),
}
"""States that a request to a waiting job sends it through."""


def relaxed(schemas: Mapping[str, Any], operation: str, schema: dict[str, Any] | None) -> dict[str, Any] | None:
    """The body schema of an operation ("POST /path") without the requirements that the platform does not make."""
    optional = OPTIONAL_FIELDS.get(operation)
    if optional is None or schema is None:
        return schema
    while "$ref" in schema:
        schema = schemas[str(schema["$ref"]).rpartition("/")[2]]
    return {**schema, "required": [name for name in schema.get("required", ()) if name not in optional]}


# Parameters of paths that name an object of one collection wherever they stand.
OWNERS = {"userId": "/api/v2/users", "queueId": "/api/v2/routing/queues", "teamId": "/api/v2/teams"}
