# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailAddress(Model):
    """From address of an agentless email send. In AgentlessEmailSendRequestDto and 7 more."""

    email: str | None = field("email", default=None)
    name: str | None = field("name", default=None)
