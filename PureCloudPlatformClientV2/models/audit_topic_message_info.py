# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AuditTopicMessageInfo(Model):
    localizable_message_code: str | None = field("localizableMessageCode", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
