# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ArchitectPromptNotificationClient, ArchitectPromptNotificationErrorDetail,
        ArchitectPromptNotificationErrorMessageParams, ArchitectPromptNotificationUser,
    )


class ArchitectPromptNotificationArchitectOperation(Model):
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
