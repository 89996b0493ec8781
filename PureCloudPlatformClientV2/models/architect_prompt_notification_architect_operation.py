# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .architect_prompt_notification_client import ArchitectPromptNotificationClient
    from .architect_prompt_notification_error_detail import ArchitectPromptNotificationErrorDetail
    from .architect_prompt_notification_error_message_params import ArchitectPromptNotificationErrorMessageParams
    from .architect_prompt_notification_user import ArchitectPromptNotificationUser


class ArchitectPromptNotificationArchitectOperation(Model):
    """ArchitectPromptNotificationArchitectOperation of the Platform API."""

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
