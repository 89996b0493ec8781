# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class AvailableTopic(Model):
    """One of the items of an available topic entity listing. In AvailableTopicEntityListing."""

    description: str | None = field("description", default=None)
    id: str | None = field("id", default=None)
    permission_details: list[PermissionDetails] | None = field("permissionDetails", default=None)
    requires_permissions: list[str] | None = field("requiresPermissions", default=None)
    requires_division_permissions: bool | None = field("requiresDivisionPermissions", default=None)
    requires_any_validator: bool | None = field("requiresAnyValidator", default=None)
    enforced: bool | None = field("enforced", default=None)
    visibility: Literal["Public", "Preview"] | str | None = field("visibility", default=None)
    schema: dict[str, Any] | None = field("schema", default=None)
    requires_current_user: bool | None = field("requiresCurrentUser", default=None)
    requires_current_user_or_permission: bool | None = field("requiresCurrentUserOrPermission", default=None)
    transports: list[str] | None = field("transports", default=None)
    public_api_template_uri_paths: list[str] | None = field("publicApiTemplateUriPaths", default=None)
    topic_parameters: list[str] | None = field("topicParameters", default=None)


class AvailableTopicEntityListing(Model):
    """List of available topics. Answer of get_notifications_availabletopics."""

    entities: list[AvailableTopic] | None = field("entities", default=None)


class PermissionDetails(Model):
    """One of the permission details of an available topic. In AvailableTopic."""

    type: Literal[
        "requiresCurrentUser", "requiresPermissions", "requiresDivisionPermissions", "requiresAnyDivisionPermissions",
        "requiresUserBeConversationParticipant",
    ] | str | None = field("type", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    allows_current_user: bool | None = field("allowsCurrentUser", default=None)
    enforced: bool | None = field("enforced", default=None)
