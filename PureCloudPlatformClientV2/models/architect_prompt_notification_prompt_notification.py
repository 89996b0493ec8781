# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchitectPromptNotificationArchitectOperation(Model):
    """Current operation of an architect prompt notification prompt. In ArchitectPromptNotificationPromptNotification.
    """

    id: str | None = field("id", default=None)
    complete: bool | None = field("complete", default=None)
    user: ArchitectPromptNotificationUser | None = field("user", default=None)
    client: ArchitectPromptNotificationClient | None = field("client", default=None)
    action_name: Literal[
        "CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE",
        "STATE_CHANGE", "UPDATE", "VALIDATE",
    ] | str | None = field("actionName", default=None)
    action_status: Literal[
        "LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE",
    ] | str | None = field("actionStatus", default=None)
    error_message: str | None = field("errorMessage", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message_params: ArchitectPromptNotificationErrorMessageParams | None = field(
        "errorMessageParams", default=None
    )
    error_details: list[ArchitectPromptNotificationErrorDetail] | None = field("errorDetails", default=None)


class ArchitectPromptNotificationClient(Model):
    """Reference to an architect prompt notification client by its id and its name. In
    ArchitectPromptNotificationArchitectOperation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ArchitectPromptNotificationErrorDetail(Model):
    """One of the error details of an architect prompt notification architect operation. In
    ArchitectPromptNotificationArchitectOperation.
    """

    error_code: str | None = field("errorCode", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    field_name: str | None = field("fieldName", default=None)


class ArchitectPromptNotificationErrorMessageParams(Model):
    """Error message parameters of an architect prompt notification architect operation. In
    ArchitectPromptNotificationArchitectOperation.
    """

    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class ArchitectPromptNotificationHomeOrganization(Model):
    """Home organization of an architect prompt notification user. In ArchitectPromptNotificationUser."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)


class ArchitectPromptNotificationPromptNotification(Model):
    """An architect prompt notification prompt: name, description, current operation and 1 more. Event of
    v2.architect.prompts.{id}.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    current_operation: ArchitectPromptNotificationArchitectOperation | None = field("currentOperation", default=None)


class ArchitectPromptNotificationUser(Model):
    """User of an architect prompt notification architect operation. In ArchitectPromptNotificationArchitectOperation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectPromptNotificationHomeOrganization | None = field("homeOrg", default=None)
