# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ErrorDetails(Model):
    """Part of DomainNetworkCommandResponse."""

    status: int | None = field("status", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    code: str | None = field("code", default=None)
    context_id: str | None = field("contextId", default=None)
    nested: ErrorDetails | None = field("nested", default=None)
    details: str | None = field("details", default=None)
