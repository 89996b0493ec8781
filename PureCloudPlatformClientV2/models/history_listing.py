# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Detail, DomainEntityRef, User


class HistoryEntry(Model):
    """One of the items of a history listing. In HistoryListing."""

    action: Literal[
        "CHECKIN", "CHECKOUT", "CREATE", "DEACTIVATE", "DEBUG", "DELETE", "PUBLISH", "REVERT", "SAVE", "TRANSCODE",
        "UPDATE", "UPLOAD",
    ] | str | None = field("action", default=None)
    resource: str | None = field("resource", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    user: User | None = field("user", default=None)
    client: DomainEntityRef | None = field("client", default=None)
    version: str | None = field("version", default=None)
    secure: bool | None = field("secure", default=None)
    virtual_agent_enabled: bool | None = field("virtualAgentEnabled", default=None)


class HistoryListing(Model):
    """Page of history entries. Answer of get_architect_prompt_history_history_id and 2 more."""

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
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    system: bool | None = field("system", default=None)
    started: datetime | None = field("started", default=None)
    completed: datetime | None = field("completed", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    entities: list[HistoryEntry] | None = field("entities", default=None)
    page_count: int | None = field("pageCount", default=None)
