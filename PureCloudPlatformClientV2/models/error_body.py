# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Detail, Limit


class ErrorBody(Model):
    """Error of an activity plan job. In ActivityPlanJobResponse and 27 more."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[Detail] | None = field("details", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
    limit: Limit | None = field("limit", default=None)
