# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessageInfo(Model):
    """Message of an audit log message. In AuditLogMessage and 2 more."""

    localizable_message_code: str | None = field("localizableMessageCode", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
