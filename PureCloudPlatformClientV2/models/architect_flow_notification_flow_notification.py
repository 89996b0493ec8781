# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchitectFlowNotificationArchitectOperation(Model):
    """Current operation of an architect flow notification flow. In ArchitectFlowNotificationFlowNotification."""

    id: str | None = field("id", default=None)
    complete: bool | None = field("complete", default=None)
    user: ArchitectFlowNotificationUser | None = field("user", default=None)
    client: ArchitectFlowNotificationClient | None = field("client", default=None)
    action_name: Literal[
        "CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE",
        "STATE_CHANGE", "UPDATE", "VALIDATE",
    ] | str | None = field("actionName", default=None)
    action_status: Literal[
        "LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE",
    ] | str | None = field("actionStatus", default=None)
    error_message: str | None = field("errorMessage", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message_params: ArchitectFlowNotificationErrorMessageParams | None = field("errorMessageParams", default=None)
    error_details: list[ArchitectFlowNotificationErrorDetail] | None = field("errorDetails", default=None)


class ArchitectFlowNotificationClient(Model):
    """Reference to an architect flow notification client by its id and its name. In
    ArchitectFlowNotificationArchitectOperation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ArchitectFlowNotificationErrorDetail(Model):
    """One of the error details of an architect flow notification architect operation. In
    ArchitectFlowNotificationArchitectOperation.
    """

    error_code: str | None = field("errorCode", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    field_name: str | None = field("fieldName", default=None)


class ArchitectFlowNotificationErrorMessageParams(Model):
    """Error message parameters of an architect flow notification architect operation. In
    ArchitectFlowNotificationArchitectOperation.
    """

    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class ArchitectFlowNotificationFlowNotification(Model):
    """An architect flow notification flow: name, description, deleted and 5 more. Event of v2.flows.{id}."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    deleted: bool | None = field("deleted", default=None)
    checked_in_version: ArchitectFlowNotificationFlowVersion | None = field("checkedInVersion", default=None)
    saved_version: ArchitectFlowNotificationFlowVersion | None = field("savedVersion", default=None)
    published_version: ArchitectFlowNotificationFlowVersion | None = field("publishedVersion", default=None)
    current_operation: ArchitectFlowNotificationArchitectOperation | None = field("currentOperation", default=None)


class ArchitectFlowNotificationFlowVersion(Model):
    """Reference to an architect flow notification flow version by its id. In ArchitectFlowNotificationFlowNotification.
    """

    id: str | None = field("id", default=None)


class ArchitectFlowNotificationHomeOrganization(Model):
    """Home organization of an architect flow notification user. In ArchitectFlowNotificationUser."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)


class ArchitectFlowNotificationUser(Model):
    """User of an architect flow notification architect operation. In ArchitectFlowNotificationArchitectOperation."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectFlowNotificationHomeOrganization | None = field("homeOrg", default=None)
