# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Detail, DomainEntityRef, User


class Operation(Model):
    """An operation: complete, user, client and 7 more. Answer of delete_architect_prompts and 7 more."""

    id: str | None = field("id", default=None)
    complete: bool | None = field("complete", default=None)
    user: User | None = field("user", default=None)
    client: DomainEntityRef | None = field("client", default=None)
    error_message: str | None = field("errorMessage", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_details: list[Detail] | None = field("errorDetails", default=None)
    error_message_params: dict[str, str] | None = field("errorMessageParams", default=None)
    action_name: Literal[
        "CREATE", "CHECKIN", "CHECKOUT", "DEBUG", "DELETE", "HISTORY", "PUBLISH", "REVERT", "SAVE", "STATE_CHANGE",
        "UPDATE", "VALIDATE",
    ] | str | None = field("actionName", default=None)
    action_status: Literal[
        "LOCKED", "UNLOCKED", "STARTED", "PENDING_GENERATION", "PENDING_BACKEND_NOTIFICATION", "SUCCESS", "FAILURE",
    ] | str | None = field("actionStatus", default=None)
