# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ErrorDetails


class DomainNetworkCommandResponse(Model):
    """Part of DomainLogicalInterface."""

    correlation_id: str | None = field("correlationId", default=None)
    command_name: str | None = field("commandName", default=None)
    acknowledged: bool | None = field("acknowledged", default=None)
    error_info: ErrorDetails | None = field("errorInfo", default=None)
