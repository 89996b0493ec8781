# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ArchitectFlowOutcomeNotificationArchitectOperation(Model):
    """Current operation of an architect flow outcome notification flow outcome. In
    ArchitectFlowOutcomeNotificationFlowOutcomeNotification.
    """

    id: str | None = field("id", default=None)
    complete: bool | None = field("complete", default=None)
    user: ArchitectFlowOutcomeNotificationUser | None = field("user", default=None)
    client: ArchitectFlowOutcomeNotificationClient | None = field("client", default=None)
    action_name: Literal[
        "CREATE", "CHECKIN", "CHECKOUT", "DEACTIVATE", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE",
        "STATE_CHANGE", "UPDATE", "VALIDATE",
    ] | str | None = field("actionName", default=None)
    action_status: Literal[
        "LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE",
    ] | str | None = field("actionStatus", default=None)
    error_message: str | None = field("errorMessage", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message_params: ArchitectFlowOutcomeNotificationErrorMessageParams | None = field(
        "errorMessageParams", default=None
    )
    error_details: list[ArchitectFlowOutcomeNotificationErrorDetail] | None = field("errorDetails", default=None)


class ArchitectFlowOutcomeNotificationClient(Model):
    """Reference to an architect flow outcome notification client by its id and its name. In
    ArchitectFlowOutcomeNotificationArchitectOperation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ArchitectFlowOutcomeNotificationErrorDetail(Model):
    """One of the error details of an architect flow outcome notification architect operation. In
    ArchitectFlowOutcomeNotificationArchitectOperation.
    """

    error_code: str | None = field("errorCode", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    field_name: str | None = field("fieldName", default=None)


class ArchitectFlowOutcomeNotificationErrorMessageParams(Model):
    """Error message parameters of an architect flow outcome notification architect operation. In
    ArchitectFlowOutcomeNotificationArchitectOperation.
    """

    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class ArchitectFlowOutcomeNotificationFlowOutcomeNotification(Model):
    """An architect flow outcome notification flow outcome: name, description, current operation and 1 more. Event of
    v2.flows.outcomes.{id}.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    current_operation: ArchitectFlowOutcomeNotificationArchitectOperation | None = field(
        "currentOperation", default=None
    )


class ArchitectFlowOutcomeNotificationHomeOrganization(Model):
    """Home organization of an architect flow outcome notification user. In ArchitectFlowOutcomeNotificationUser."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)


class ArchitectFlowOutcomeNotificationUser(Model):
    """User of an architect flow outcome notification architect operation. In
    ArchitectFlowOutcomeNotificationArchitectOperation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectFlowOutcomeNotificationHomeOrganization | None = field("homeOrg", default=None)
